import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

// The page's own colours; the fallbacks serve a page without them.
const accent = 'var(--accent, light-dark(#2f4fc9, #9db2ff))';
const soft = 'var(--ink-soft, light-dark(#555d70, #aab0bd))';
const code = 'light-dark(#96350f, #f2b27a)';

const markdown = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.35em', fontWeight: '700' },
  { tag: tags.heading2, fontSize: '1.2em', fontWeight: '700' },
  { tag: tags.heading3, fontSize: '1.08em', fontWeight: '700' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: accent },
  { tag: tags.monospace, color: code, fontFamily: 'var(--mono, ui-monospace, monospace)' },
  { tag: tags.quote, color: soft },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: soft },
]);

/** Colours follow the page's color-scheme, so there is one theme for light and dark. */
const frame = EditorView.theme({
  '&': { flex: '1', minHeight: '0' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'currentColor' },
  '.cm-line': { padding: '0 1rem' },
  '.cm-placeholder': { color: soft },
});

export const highlighting = [frame, syntaxHighlighting(markdown)];
