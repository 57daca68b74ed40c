import { type Diagnostic, forEachDiagnostic, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import { EditorView, type KeyBinding } from '@codemirror/view';

/** Parts of a text, and what to say of them. */
export interface Marked {
  /** Of the text they are in, see {@link fingerprint}. */
  fingerprint: number;
  marks: { from: number; to: number; message: string }[];
}

/** F8 goes from mark to mark. */
export const markKeys: KeyBinding[] = [{ key: 'F8', run: nextDiagnostic }];

export const markLooks = EditorView.theme({
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warning, orange)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    maxWidth: '32rem',
    color: 'var(--ink, CanvasText)',
    background: 'var(--sheet, Canvas)',
    border: '1px solid var(--line, GrayText)',
    borderRadius: '8px',
  },
  '.cm-diagnostic': { padding: '0.375rem 0.75rem', borderLeft: '4px solid var(--warning, orange)', whiteSpace: 'normal' },
});

/** Underlines what is marked; null while other words stand in the editor than those that were looked at. */
export function underline(state: EditorState, { fingerprint: of, marks }: Marked) {
  if (of !== fingerprint(state.doc)) {
    return null;
  }
  const { length } = state.doc;
  return setDiagnostics(
    state,
    marks
      .filter((mark) => mark.to <= length)
      .map((mark): Diagnostic => ({ from: mark.from, to: mark.to, severity: 'warning', message: mark.message })),
  );
}

/** What is to be said at the cursor; empty if nothing. */
export function markAt(state: EditorState): string {
  const { from, to } = state.selection.main;
  let message = '';
  forEachDiagnostic(state, (diagnostic, start, end) => {
    if (!message && start <= to && end >= from) {
      message = diagnostic.message;
    }
  });
  return message;
}

/** As Java's `String.hashCode`: equal texts have equal numbers there and here. */
function fingerprint(text: Text): number {
  let hash = 0;
  const string = text.toString();
  for (let index = 0; index < string.length; index++) {
    hash = (Math.imul(31, hash) + string.charCodeAt(index)) | 0;
  }
  return hash;
}
