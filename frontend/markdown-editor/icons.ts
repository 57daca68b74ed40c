import { html, svg, type TemplateResult } from 'lit';

function letters(text: string, style = ''): TemplateResult {
  return html`<span class="letters ${style}" aria-hidden="true">${text}</span>`;
}

function drawing(...paths: string[]): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths.map((path) => svg`<path d=${path} />`)}</svg>`;
}

export const icons = {
  bold: letters('B', 'bold'),
  italic: letters('I', 'italic'),
  heading2: letters('H2'),
  heading3: letters('H3'),
  list: drawing('M10 6h10M10 12h10M10 18h10', 'M4.5 6h.01M4.5 12h.01M4.5 18h.01'),
  numberedList: drawing('M11 7h9M11 17h9', 'M4 5l2-1v6', 'M4 15.5c0-2 3.5-2 3.5 0 0 1.2-3.5 3-3.5 4.5h3.7'),
  link: drawing('M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2', 'M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2'),
  table: drawing('M4 5h16v14H4zM4 10h16M12 5v14M4 14.5h16'),
  alert: drawing('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v5M12 16h.01'),
  codeBlock: drawing('M8.5 7.5L4 12l4.5 4.5M15.5 7.5L20 12l-4.5 4.5'),
  quote: drawing('M6 17h3l2-4V7H5v6h3zM15 17h3l2-4V7h-6v6h3z'),
};
