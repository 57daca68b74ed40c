/** What stands in the fields of an editor; the server knows the same. */
interface Wording {
  title: string;
  summary: string;
  labels: string[];
  markdown: string;
}

/** As it lies in the browser's store. */
interface Entry {
  wording: Wording;
  /** What the words continue, in the server's own notation. */
  seen: string;
  at: number;
}

type Field = HTMLElement & { value?: unknown; selectedItems?: { label?: string }[] };

const PREFIX = 'spravka.draft';

/** While somebody types, the store is so much behind at most. */
const BEHIND_MILLIS = 250;

/**
 * Keeps the values of the fields marked `data-keep` beside it in the browser's store, until the server acknowledges that it has
 * them. Fires `found` for what was kept earlier and never reached the server.
 *
 * Each open editor has an entry of its own and holds a lock by its name, so that no other one takes it for left behind.
 */
class DraftKeeper extends HTMLElement {
  private readonly entry = crypto.getRandomValues(new Uint32Array(2)).join('');
  private fields!: HTMLElement;
  private seen = '';
  private acknowledged?: number;
  private waiting = 0;
  private release = () => {};

  private readonly onInput = (event: Event) => {
    if (event.composedPath().some((it) => it instanceof HTMLElement && it.dataset.keep)) {
      this.waiting ||= window.setTimeout(this.store, BEHIND_MILLIS);
    }
  };

  /** The style sheet shows that nothing reaches the server at the moment. */
  private readonly onConnection = (_: string, now: string) => {
    this.fields.toggleAttribute('data-cut-off', now === 'reconnecting' || now === 'connection-lost');
  };

  connectedCallback() {
    this.fields = this.parentElement!;
    this.fields.addEventListener('input', this.onInput, true);
    this.fields.addEventListener('value-changed', this.onInput, true);
    window.addEventListener('pagehide', this.store);
    connection()?.addStateChangeListener(this.onConnection);
    navigator.locks?.request(this.key(this.entry), () => new Promise<void>((release) => (this.release = release)));
  }

  disconnectedCallback() {
    this.store();
    window.removeEventListener('pagehide', this.store);
    connection()?.removeStateChangeListener(this.onConnection);
    this.release();
  }

  /** The server has words with this fingerprint; what is typed from now on continues what it calls `seen`. */
  acknowledge(fingerprint: number, seen: string) {
    const first = this.acknowledged === undefined;
    this.acknowledged = fingerprint;
    this.seen = seen;
    if (first) {
      this.offerLeftBehind();
    }
    this.store();
  }

  forget(id: string) {
    this.store();
    localStorage.removeItem(this.key(id));
  }

  private key(id: string): string {
    return `${PREFIX}/${this.getAttribute('name')}/${id}`;
  }

  /** Keeps what the server does not have; lets go of what it has. */
  private readonly store = () => {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    if (this.acknowledged === undefined) {
      return;
    }
    const wording = this.wording();
    if (fingerprintOf(wording) === this.acknowledged) {
      localStorage.removeItem(this.key(this.entry));
    } else {
      put(this.key(this.entry), { wording, seen: this.seen, at: Date.now() });
    }
  };

  private wording(): Wording {
    return {
      title: String(this.field('title')?.value ?? ''),
      summary: String(this.field('summary')?.value ?? ''),
      labels: (this.field('labels')?.selectedItems ?? []).map((item) => item.label ?? ''),
      markdown: String(this.field('markdown')?.value ?? ''),
    };
  }

  private field(name: keyof Wording): Field | null {
    return this.fields.querySelector<Field>(`[data-keep=${name}]`);
  }

  private async offerLeftBehind() {
    const prefix = this.key('');
    const held = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name));
    for (const key of Object.keys(localStorage).filter((it) => it.startsWith(prefix) && !held.has(it))) {
      const entry: Entry = JSON.parse(localStorage.getItem(key)!);
      if (fingerprintOf(entry.wording) === this.acknowledged) {
        localStorage.removeItem(key);
      } else if (key !== this.key(this.entry)) {
        this.offer(key.slice(prefix.length), entry);
      }
    }
  }

  private offer(id: string, entry: Entry) {
    this.dispatchEvent(new CustomEvent('found', { detail: { id, ...entry } }));
  }
}

type StateListener = (before: string, now: string) => void;

/** Vaadin's own word on whether the server answers. */
function connection() {
  const { Vaadin } = window as unknown as {
    Vaadin?: {
      connectionState?: {
        addStateChangeListener(listener: StateListener): void;
        removeStateChangeListener(listener: StateListener): void;
      };
    };
  };
  return Vaadin?.connectionState;
}

function put(key: string, entry: Entry): Entry {
  localStorage.setItem(key, JSON.stringify(entry));
  return entry;
}

/** The hash that Java computes for the same text. */
function fingerprintOf({ title, summary, labels, markdown }: Wording): number {
  const text = [title, summary, [...labels].sort().join('\n'), markdown].join('\0');
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

customElements.define('draft-keeper', DraftKeeper);
