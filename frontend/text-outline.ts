import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MarkdownEditor } from './markdown-editor';
import { type Heading, headingsOf } from './markdown-editor/headings';

/** The headings of the text in the Markdown editor on the page; the one around the cursor is marked, each leads to its place. */
@customElement('text-outline')
export class TextOutline extends LitElement {
  /** Its accessible name. */
  @property() label = '';

  /** What is said where there are no headings. */
  @property() none = '';

  @state() private headings: Heading[] = [];
  @state() private current = -1;

  private editor: MarkdownEditor | null = null;
  private text = '';
  private frame = 0;

  override connectedCallback() {
    super.connectedCallback();
    this.editor = document.querySelector('markdown-editor');
    this.editor?.addEventListener('moved', this.follow);
    this.editor?.addEventListener('scrolled', this.follow);
    this.follow();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.editor?.removeEventListener('moved', this.follow);
    this.editor?.removeEventListener('scrolled', this.follow);
    cancelAnimationFrame(this.frame);
  }

  /** The page's own styles are to apply. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    if (this.headings.length === 0) {
      return html`<p>${this.none}</p>`;
    }
    const top = Math.min(...this.headings.map((it) => it.level));
    return html`<nav aria-label=${this.label} @keydown=${this.move}>
      <ol>
        ${this.headings.map(
          (it, index) =>
            html`<li style="--depth: ${it.level - top}">
              <button
                type="button"
                tabindex=${index === Math.max(this.current, 0) ? 0 : -1}
                aria-current=${index === this.current ? 'location' : 'false'}
                @click=${() => this.editor?.goTo(it.line)}
              >
                ${it.words || '…'}
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private readonly follow = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.read());
  };

  private read() {
    if (!this.editor) {
      return;
    }
    if (this.editor.value !== this.text) {
      this.text = this.editor.value;
      this.headings = headingsOf(this.text);
    }
    const { currentLine } = this.editor;
    this.current = this.headings.findLastIndex((it) => it.line <= currentLine);
  }

  /** One stop of the Tab key; arrows, Home and End move inside it. */
  private move(event: KeyboardEvent) {
    const buttons = [...this.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const moves: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: buttons.length - 1 };
    const next = buttons[moves[event.key]];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}
