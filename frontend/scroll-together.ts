import type { MarkdownEditor } from './markdown-editor';
import { headingsOf } from './markdown-editor/headings';

/** A line of the text and how far the preview is scrolled when that line is at the editor's upper edge. */
interface Stop {
  line: number;
  top: number;
}

/**
 * Lets the preview beside it scroll along with the Markdown editor: heading with heading, and in proportion between two of
 * them.
 */
class ScrollTogether extends HTMLElement {
  private editor!: MarkdownEditor;
  private preview!: HTMLElement;
  private frame = 0;

  connectedCallback() {
    this.editor = this.parentElement!.querySelector('markdown-editor')!;
    this.preview = this.parentElement!.querySelector('.preview')!;
    this.editor.addEventListener('scrolled', this.onScrolled);
  }

  disconnectedCallback() {
    this.editor.removeEventListener('scrolled', this.onScrolled);
    cancelAnimationFrame(this.frame);
  }

  private readonly onScrolled = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => (this.preview.scrollTop = this.goal()));
  };

  private goal(): number {
    const end = this.preview.scrollHeight - this.preview.clientHeight;
    if (this.editor.isAtEnd) {
      return end;
    }
    const { topLine } = this.editor;
    const stops = this.stops(end);
    const next = stops.findIndex((stop) => stop.line > topLine);
    if (next < 1) {
      return next === 0 ? 0 : end;
    }
    const [above, below] = [stops[next - 1], stops[next]];
    const part = (topLine - above.line) / (below.line - above.line);
    return above.top + part * (below.top - above.top);
  }

  private stops(end: number): Stop[] {
    const text = this.editor.value;
    const last = { line: text.split('\n').length + 1, top: end };
    const lines = headingsOf(text).map((it) => it.line);
    const tops = this.headingTops();
    // A first heading that repeats the title is not shown; where the count still differs, heading by heading cannot be told.
    const shown = lines.slice(Math.max(0, lines.length - tops.length));
    const headings = shown.length === tops.length ? shown.map((line, index) => ({ line, top: tops[index] })) : [];
    return [{ line: 1, top: 0 }, ...headings.filter((stop) => stop.line > 1), last];
  }

  private headingTops(): number[] {
    const top = this.preview.getBoundingClientRect().top - this.preview.scrollTop;
    return [...this.preview.querySelectorAll('.article :is(h2, h3, h4, h5, h6)')].map(
      (heading) => heading.getBoundingClientRect().top - top,
    );
  }
}

customElements.define('scroll-together', ScrollTogether);
