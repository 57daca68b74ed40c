import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { Annotation, ChangeSet, Compartment, EditorState, Text, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { difference, differences, touches } from './markdown-editor/difference';
import { find, findKeys, findPhrases } from './markdown-editor/find';
import { highlighting } from './markdown-editor/highlighting';
import { markAt, type Marked, markKeys, markLooks, underline } from './markdown-editor/marks';
import { styles } from './markdown-editor/styles';
import { iconOf, keysOf, type Tool, toolKeys, TOOLS } from './markdown-editor/toolbar';

/** Marks what the page set, in contrast to what the person wrote. */
const setFromOutside = Annotation.define<boolean>();

/** Within this time after a keystroke the server may still answer with a text that has been written past. */
const ECHO_MILLIS = 2000;

/**
 * Edits Markdown as text. Fires `value-changed` at every change by the person, `save` at Ctrl-S or ⌘S, `scrolled`, and
 * `moved` when the cursor or the text under it is another one.
 *
 * Tab indents; Escape and then Tab leaves the editor. The language for spell checking is the `lang` of the element.
 */
@customElement('markdown-editor')
export class MarkdownEditor extends LitElement {
  static override styles = styles;

  /** The accessible name of the text. */
  @property() label = '';

  @property() placeholder = '';

  @property({ type: Boolean, reflect: true }) readonly = false;

  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Texts in the person's language: of the tools by {@link Tool.name}, the `toolbar`, the `leave` hint, and finding. */
  @property({ attribute: false }) labels: Record<string, string> = {};

  /** Parts of the text to be underlined, and what to say of them. */
  @property({ attribute: false }) marked: Marked = { fingerprint: 0, marks: [] };

  /** What is to be said of the text at the cursor. */
  @state() private told = '';

  private readonly settings = new Compartment();
  private recentlyTyped: { text: Text; at: number }[] = [];
  private view = this.open(
    EditorState.create({
      extensions: [
        history(),
        markdownLanguage,
        highlighting,
        find,
        markLooks,
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => this.onUpdate(update)),
        EditorView.domEventHandlers({ scroll: () => void this.dispatchEvent(new CustomEvent('scrolled')) }),
        keymap.of([
          { key: 'Mod-s', run: () => this.save(), preventDefault: true },
          ...toolKeys,
          ...findKeys,
          ...markKeys,
          ...markdownKeymap,
          indentWithTab,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        this.settings.of([]),
      ],
    }),
  );

  /** Setting it keeps history, and cursor and scroll as far as their text stays; the same text changes nothing. */
  @property({ attribute: false, noAccessor: true })
  get value(): string {
    return this.view.state.doc.toString();
  }

  set value(value: string) {
    const text = Text.of((value ?? '').split(/\r\n?|\n/));
    if (this.view.state.doc.eq(text) || this.isEcho(text)) {
      return;
    }
    const isFirst = this.view.state.doc.length === 0 && this.recentlyTyped.length === 0;
    this.view.dispatch({
      changes: difference(this.value, text.toString()),
      annotations: [setFromOutside.of(true), isolateHistory.of('full'), Transaction.addToHistory.of(!isFirst)],
    });
  }

  /**
   * Makes the changes that lead from one text to another. What was typed since the first stays, and so do cursor and history;
   * where that is in the same words, nothing is changed. Fires `value-changed`, then `rebased`, which tells whether it is done.
   */
  rebase(from: string, to: string) {
    const typed = difference(from, this.value);
    const changes = differences(from, to);
    const done = from === this.value || !changes.some((change) => touches(from, typed, change));
    if (done) {
      const rebased = ChangeSet.of(changes, from.length).map(ChangeSet.of(typed, from.length));
      this.view.dispatch({
        changes: rebased,
        annotations: [isolateHistory.of('full'), setFromOutside.of(true), Transaction.addToHistory.of(false)],
      });
    }
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value } }));
    this.dispatchEvent(new CustomEvent('rebased', { detail: { done } }));
  }

  /** Replaces the selection, and puts the cursor behind what it inserted. */
  insert(text: string) {
    this.view.dispatch(this.view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
    this.view.focus();
  }

  /** Puts the cursor at the start of a line, the first being 1, and shows it. */
  goTo(line: number) {
    const { doc } = this.view.state;
    const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    this.view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    this.view.focus();
  }

  /** Selects a part of the text and shows it; places are counted from 0. */
  select(from: number, to: number) {
    const { length } = this.view.state.doc;
    const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
    this.view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.view.focus();
  }

  /** The cursor's line, or the one at the upper edge when the cursor is out of sight. */
  get currentLine(): number {
    const { head } = this.view.state.selection.main;
    const { scrollTop, clientHeight } = this.view.scrollDOM;
    const { top, bottom } = this.view.lineBlockAt(head);
    const inSight = bottom > scrollTop && top < scrollTop + clientHeight;
    return inSight ? this.view.state.doc.lineAt(head).number : Math.ceil(this.topLine);
  }

  /** The line at the upper edge, from 1; the part after the point tells how much of it is above. */
  get topLine(): number {
    const height = this.view.scrollDOM.scrollTop - this.view.documentPadding.top;
    const block = this.view.lineBlockAtHeight(height);
    const above = Math.min(Math.max((height - block.top) / block.height, 0), 1);
    return this.view.state.doc.lineAt(block.from).number + above;
  }

  /** Whether the last line is in sight. */
  get isAtEnd(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.view.scrollDOM;
    return scrollTop + clientHeight >= scrollHeight - 1;
  }

  override focus() {
    this.view.focus();
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.view = this.open(this.view.state);
      this.requestUpdate();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.view.destroy();
  }

  protected override render() {
    return html`${this.locked ? nothing : this.toolbar()}${this.view.dom}
      <div class="told" role="status">${this.told}</div>`;
  }

  protected override firstUpdated() {
    this.view.setRoot(this.renderRoot as ShadowRoot);
  }

  protected override updated(changed: PropertyValues) {
    if (['label', 'placeholder', 'readonly', 'disabled', 'labels'].some((name) => changed.has(name))) {
      this.view.dispatch({ effects: this.settings.reconfigure(this.currentSettings()) });
    }
    if (changed.has('marked')) {
      this.underline();
    }
  }

  /** Another text is looked at again as soon as it has reached the server. */
  private underline() {
    const marks = underline(this.view.state, this.marked);
    if (marks) {
      this.view.dispatch(marks);
      this.told = markAt(this.view.state);
    }
  }

  private get locked() {
    return this.readonly || this.disabled;
  }

  private open(state: EditorState): EditorView {
    return new EditorView({ state, root: this.shadowRoot ?? undefined });
  }

  private currentSettings() {
    return [
      EditorState.readOnly.of(this.locked),
      EditorView.editable.of(!this.locked),
      placeholder(this.placeholder),
      findPhrases(this.labels),
      EditorView.contentAttributes.of({
        'aria-label': this.label,
        'aria-description': this.locked ? '' : (this.labels.leave ?? ''),
        'aria-readonly': String(this.locked),
        // Not editable is not focusable, but a long text must scroll by keyboard.
        tabindex: '0',
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
      }),
    ];
  }

  private toolbar() {
    return html`<div role="toolbar" aria-label=${this.labels.toolbar ?? ''} @keydown=${this.moveInToolbar}>
      ${TOOLS.map((group) => html`<span class="group">${group.map((tool) => this.button(tool))}</span>`)}
    </div>`;
  }

  private button(tool: Tool) {
    const name = this.labels[tool.name] ?? tool.name;
    const keys = keysOf(tool);
    return html`<button
      type="button"
      tabindex=${tool === TOOLS[0][0] ? 0 : -1}
      title=${keys ? `${name} (${keys})` : name}
      aria-label=${name}
      @mousedown=${keepFocus}
      @click=${() => this.use(tool)}
    >
      ${iconOf(tool)}
    </button>`;
  }

  private use(tool: Tool) {
    tool.command(this.view);
    this.view.focus();
  }

  /** A toolbar is one stop of the Tab key; arrows, Home and End move inside it. */
  private moveInToolbar(event: KeyboardEvent) {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role=toolbar] button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const moves: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    if (!(event.key in moves)) {
      return;
    }
    event.preventDefault();
    const next = buttons.at(moves[event.key] % buttons.length)!;
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
  }

  private save(): boolean {
    if (!this.locked) {
      this.dispatchEvent(new CustomEvent('save'));
    }
    return true;
  }

  private onUpdate(update: ViewUpdate) {
    if (update.docChanged || update.selectionSet) {
      this.told = markAt(update.state);
      this.dispatchEvent(new CustomEvent('moved'));
    }
    if (!update.docChanged || update.transactions.some((transaction) => transaction.annotation(setFromOutside))) {
      return;
    }
    const now = Date.now();
    this.recentlyTyped = this.recentlyTyped.filter((typed) => now - typed.at < ECHO_MILLIS);
    this.recentlyTyped.push({ text: update.state.doc, at: now });
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value } }));
  }

  /** Whether this is a text that the person, still writing, has left behind a moment ago. */
  private isEcho(text: Text): boolean {
    const now = Date.now();
    return this.view.hasFocus && this.recentlyTyped.some((typed) => now - typed.at < ECHO_MILLIS && typed.text.eq(text));
  }
}

function keepFocus(event: Event) {
  event.preventDefault();
}
