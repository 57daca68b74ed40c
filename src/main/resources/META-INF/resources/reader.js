// Small things of reader pages, and the way Vaadin takes over: on the first interactive wish its entry script is loaded, its view
// is drawn below the plain page, and in the moment it is there the plain page goes, before the browser paints.
(() => {
  'use strict';
  const script = document.currentScript;
  const entry = Object.hasOwn(HTMLElement.prototype, 'popover') ? script?.dataset.entry : '';
  const plain = document.getElementById('reader');
  const outlet = document.getElementById('outlet');
  const root = document.documentElement;
  let starting = null;
  let wish = null;

  function start() {
    if (!entry || !plain) {
      return Promise.reject(new Error('no live view here'));
    }
    starting ??= new Promise((done, failed) => {
      const watcher = new MutationObserver(() => {
        const live = outlet.querySelector('.site-main[data-ready]');
        if (live) {
          watcher.disconnect();
          takeOver();
          done();
        }
      });
      watcher.observe(outlet, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
      import(entry).catch((problem) => {
        watcher.disconnect();
        starting = null;
        failed(problem);
      });
    });
    return starting;
  }

  function takeOver() {
    const typed = [...plain.querySelectorAll('input[data-live], textarea[data-live]')].map(remember);
    const { scrollX, scrollY } = window;
    const focused = document.activeElement?.id;
    plain.remove();
    window.scrollTo(scrollX, scrollY);
    requestAnimationFrame(() => window.scrollTo(scrollX, scrollY));
    typed.forEach((field) => restore(field, field.id === focused));
    if (wish?.click) {
      document.getElementById(wish.click)?.click();
    }
  }

  function remember(field) {
    return { id: field.id, value: field.value, start: field.selectionStart, end: field.selectionEnd };
  }

  function restore(field, focus) {
    const live = document.getElementById(field.id);
    if (!live) {
      return;
    }
    if (live.value !== field.value) {
      live.value = field.value;
      live.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (focus) {
      live.focus({ preventScroll: true });
      live.setSelectionRange?.(field.start, field.end);
    }
  }

  // The wishes: writing into a search box, answering whether the page helped.
  plain?.addEventListener('input', (event) => {
    if (event.target.matches('[data-live]')) {
      start().catch(() => {});
    }
  });
  plain?.addEventListener('focusin', (event) => {
    if (event.target.matches('input[data-live]')) {
      start().catch(() => {});
    }
  });
  plain?.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-live]');
    if (button && entry) {
      event.preventDefault();
      wish = { click: button.id };
      start().catch(() => submitPlainly(button));
    }
  });

  function submitPlainly(button) {
    const answer = document.createElement('input');
    answer.type = 'hidden';
    answer.name = button.name;
    answer.value = button.value;
    button.form.append(answer);
    button.form.submit();
  }

  // The language stays chosen: an explicit act, so it may be kept.
  document.addEventListener('click', (event) => {
    const language = event.target.closest?.('a[data-language]');
    if (language) {
      document.cookie = `lang=${language.dataset.language}; path=/; max-age=31536000; samesite=lax`;
    }
    const theme = event.target.closest?.('button.theme');
    if (theme) {
      const dark = root.dataset.theme
        ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      try {
        localStorage.setItem('spravka-theme', root.dataset.theme);
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    }
  });

  // Arrow keys walk through what a live search box found; Escape closes the list and goes back to the words.
  window.spravka = {
    walk(box) {
      box.addEventListener('keydown', (event) => {
        const stops = [box.querySelector('input[type=search]'), ...box.querySelectorAll('.search-results a')];
        const at = stops.indexOf(document.activeElement);
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step && stops[at + step]) {
          event.preventDefault();
          stops[at + step].focus();
        } else if (event.key === 'Escape') {
          stops[0].focus();
          box.classList.add('closed');
        }
      });
      box.addEventListener('input', () => box.classList.remove('closed'));
      box.addEventListener('focusout', (event) => {
        if (event.relatedTarget && !box.contains(event.relatedTarget)) {
          box.classList.add('closed');
        }
      });
      box.addEventListener('focusin', () => box.classList.remove('closed'));
    },
  };

  // The menu below one's name closes once it is left.
  function closeMenu(unless) {
    const open = document.querySelector('details.who[open]');
    if (open && !(unless && open.contains(unless))) {
      open.open = false;
    }
  }
  document.addEventListener('click', (event) => closeMenu(event.target.closest?.('a') ? null : event.target));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement?.closest('details.who[open]')) {
      document.querySelector('details.who[open] > summary').focus();
      closeMenu();
    }
  });

  // Which of the pages found was opened: said after the fact, so that nobody waits for it.
  document.addEventListener('click', (event) => {
    const hit = event.target.closest?.('.hits a[href^="/help/"], .search-results a[href^="/help/"]');
    if (hit) {
      const slug = decodeURIComponent(hit.pathname.split('/')[2]);
      const words = hit.closest('search')?.querySelector('input[type=search]')?.value
        ?? new URLSearchParams(location.search).get('q');
      navigator.sendBeacon?.('/search/opened', new URLSearchParams({ words: words ?? '', slug }));
    }
  });

  if (script?.dataset.start === 'now') {
    start().catch(() => {});
  }
})();

// Keys of histories and comparisons. Everything they do can be done by links, buttons and Tab as well.
(() => {
  'use strict';
  const isTyping = (event) =>
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.composedPath().some(
      (it) => it instanceof HTMLElement && (it.isContentEditable || /^(input|textarea|select)$/i.test(it.localName)) &&
        !/^(radio|button|submit)$/.test(it.type ?? ''),
    );

  function step(by) {
    const changes = [...document.querySelectorAll('.diff .diff-block')];
    if (!changes.length) {
      return;
    }
    const at = changes.indexOf(document.querySelector('.diff-block.here'));
    const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length;
    changes[at]?.classList.remove('here');
    const change = changes[next];
    change.classList.add('here');
    change.tabIndex = -1;
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: 'center' });
    document.querySelectorAll('.change-place').forEach((it) => (it.textContent = `${next + 1} / ${changes.length}`));
  }

  function choose(line, side) {
    const radio = line?.querySelector(`input[name=${side}]`);
    if (radio) {
      radio.checked = true;
    }
  }

  function walk(history, by) {
    const lines = [...history.querySelectorAll('[data-revision]')].filter((it) => it.offsetParent);
    const at = lines.indexOf(history.querySelector('.here'));
    const line = lines[at < 0 ? 0 : Math.min(Math.max(at + by, 0), lines.length - 1)];
    lines[at]?.classList.remove('here');
    if (line) {
      line.classList.add('here');
      line.querySelector('a').focus({ preventScroll: true });
      line.scrollIntoView({ block: 'nearest' });
    }
  }

  // Along what was found; by the place of the key, so that the keyboard layout does not matter.
  function walkHits(by) {
    const hits = [...document.querySelectorAll('.hits li > a')];
    const at = hits.indexOf(document.activeElement);
    hits[at < 0 ? (by > 0 ? 0 : hits.length - 1) : at + by]?.focus();
  }

  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) {
      return;
    }
    if (document.querySelector('.hits') && (event.code === 'KeyJ' || event.code === 'KeyK')) {
      walkHits(event.code === 'KeyJ' ? 1 : -1);
      return;
    }
    if (event.code === 'Slash' && document.querySelector('.search-help')) {
      event.preventDefault();
      document.getElementById('hero-search')?.focus();
      document.querySelector('.hero-search input')?.select();
      return;
    }
    const history = document.querySelector('form[data-history]');
    if (document.querySelector('[data-change-steps]') && (event.key === 'n' || event.key === 'p')) {
      step(event.key === 'n' ? 1 : -1);
    } else if (history && (event.key === 'j' || event.key === 'k')) {
      walk(history, event.key === 'j' ? 1 : -1);
    } else if (history && (event.key === 'a' || event.key === 'b')) {
      choose(history.querySelector('.here'), event.key === 'a' ? 'from' : 'to');
    } else if (history?.querySelector('.here') && event.key === 'Enter') {
      event.preventDefault();
      history.requestSubmit();
    }
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-change-step]');
    if (button) {
      step(Number(button.dataset.changeStep));
    }
  });
})();
