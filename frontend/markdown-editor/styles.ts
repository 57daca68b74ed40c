import { css } from 'lit';

/** Drawn with the page's own colours; the fallbacks serve a page without them. */
export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 12rem;
    box-sizing: border-box;
    overflow: hidden;
    color: var(--ink, CanvasText);
    background: var(--sheet, Canvas);
    border: 1px solid var(--line, GrayText);
    border-radius: var(--radius, 8px);
  }

  :host([hidden]) {
    display: none;
  }

  :host(:focus-within) {
    outline: 2px solid var(--accent, Highlight);
    outline-offset: -1px;
  }

  [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
    padding: 0.25rem;
    border-bottom: 1px solid var(--line, GrayText);
  }

  .group {
    display: contents;
  }

  .group + .group::before {
    content: '';
    margin: 0.375rem 0.25rem;
    border-inline-start: 1px solid var(--line, GrayText);
  }

  [role='toolbar'] button {
    display: grid;
    place-items: center;
    min-width: 2rem;
    height: 2rem;
    padding: 0 0.375rem;
    border: 0;
    border-radius: 6px;
    color: inherit;
    background: none;
    font: inherit;
    cursor: pointer;
  }

  [role='toolbar'] button:hover {
    background: var(--raised, light-dark(#eee, #333));
  }

  [role='toolbar'] button:focus-visible {
    outline: 2px solid var(--accent, Highlight);
  }

  svg {
    width: 1.125rem;
    height: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .told {
    padding: 0.375rem 1rem;
    border-top: 1px solid var(--line, GrayText);
    border-left: 4px solid var(--warning, orange);
    font-size: 0.9rem;
  }

  .told:empty {
    display: none;
  }

  .letters {
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1;
  }

  .bold {
    font-weight: 800;
  }

  .italic {
    font-family: serif;
    font-size: 1rem;
    font-style: italic;
  }
`;
