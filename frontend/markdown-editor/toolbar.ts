import type { StateCommand } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { TemplateResult } from 'lit';
import {
  cycleAlert,
  insertCodeBlock,
  insertLink,
  insertTable,
  toggleHeading,
  toggleList,
  toggleQuote,
  toggleStars,
} from './commands';
import { icons } from './icons';

/** One thing the toolbar can do; its name is the key of its label and of its icon. */
export interface Tool {
  name: keyof typeof icons;
  command: StateCommand;
  /** In CodeMirror's notation, where Mod is Ctrl, on a Mac ⌘. */
  key?: string;
}

/** Groups of tools, from left to right. */
export const TOOLS: Tool[][] = [
  [
    { name: 'bold', command: toggleStars(2), key: 'Mod-b' },
    { name: 'italic', command: toggleStars(1), key: 'Mod-i' },
    { name: 'heading2', command: toggleHeading(2) },
    { name: 'heading3', command: toggleHeading(3) },
  ],
  [
    { name: 'list', command: toggleList('bullet'), key: 'Mod-Shift-8' },
    { name: 'numberedList', command: toggleList('number'), key: 'Mod-Shift-7' },
    { name: 'quote', command: toggleQuote },
  ],
  [
    { name: 'link', command: insertLink, key: 'Mod-k' },
    { name: 'table', command: insertTable },
    { name: 'alert', command: cycleAlert },
    { name: 'codeBlock', command: insertCodeBlock },
  ],
];

export const toolKeys = TOOLS.flat()
  .filter((tool) => tool.key)
  .map(({ key, command }) => ({
    key,
    run: (view: EditorView) => !view.state.readOnly && command(view),
    preventDefault: true,
  }));

export function iconOf(tool: Tool): TemplateResult {
  return icons[tool.name];
}

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** A tool's keys as people read them, such as Ctrl+Shift+8 or ⌘⇧8; empty without any. */
export function keysOf(tool: Tool): string {
  const keys = (tool.key ?? '').replace(/-([a-z])$/, (_, letter) => '-' + letter.toUpperCase());
  return isMac
    ? keys.replace('Mod-', '⌘').replace('Shift-', '⇧')
    : keys.replace('Mod-', 'Ctrl+').replace('Shift-', 'Shift+');
}
