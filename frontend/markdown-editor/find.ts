import { search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** What CodeMirror's panel says, and the name of the label that says it in the person's language. */
const LABELS: Record<string, string> = {
  Find: 'find',
  Replace: 'replaceWith',
  next: 'findNext',
  previous: 'findPrevious',
  all: 'findAll',
  'match case': 'matchCase',
  regexp: 'regularExpression',
  'by word': 'wholeWord',
  replace: 'replace',
  'replace all': 'replaceAll',
  close: 'closeFind',
  'current match': 'currentMatch',
  'on line': 'onLine',
  'replaced match on line $': 'replacedOnLine',
  'replaced $ matches': 'replacedMatches',
};

/** The text outside the view is not in the document, so the browser's own find would miss it. */
export const find = [
  search({ top: true }),
  EditorView.theme({
    '.cm-panels': { color: 'inherit', backgroundColor: 'var(--raised, light-dark(#eee, #333))' },
    '.cm-panels-top': { borderBottom: '1px solid var(--line, GrayText)' },
    '.cm-panel.cm-search': { padding: '0.5rem 2rem 0.5rem 0.75rem' },
    '.cm-panel.cm-search [name=close]': { minWidth: '1.5rem', fontSize: '1.25rem' },
    '.cm-panel.cm-search :is(input, button, label)': { fontSize: '0.875rem' },
    '.cm-textfield, .cm-button': { color: 'inherit', background: 'var(--sheet, Canvas)', borderRadius: '6px' },
    '.cm-searchMatch, .cm-searchMatch-selected': { backgroundColor: 'var(--mark, Mark)' },
    '.cm-searchMatch-selected': { outline: '2px solid var(--accent, Highlight)' },
  }),
];

export const findKeys = searchKeymap.filter(({ key }) => ['Mod-f', 'F3', 'Mod-g', 'Escape'].includes(key ?? ''));

export function findPhrases(labels: Record<string, string>) {
  const known = Object.entries(LABELS).filter(([, label]) => label in labels);
  return EditorState.phrases.of(Object.fromEntries(known.map(([phrase, label]) => [phrase, labels[label]])));
}
