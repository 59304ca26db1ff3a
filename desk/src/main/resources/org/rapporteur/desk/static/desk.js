// Keys on a report's page, and small comforts. Every page works without this.
(() => {
  'use strict';
  const print = document.getElementById('print');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  const claims = [...document.querySelectorAll('ol.claims > li')];
  const toggle = document.getElementById('keys');
  if (claims.length === 0 || !toggle) return;

  const hint = document.getElementById('keys-hint');
  const stored = () => { try { return localStorage.getItem('keys') !== 'off'; } catch { return true; } };
  let on = stored();
  const show = () => {
    toggle.hidden = false;
    toggle.setAttribute('aria-pressed', String(on));
    hint.hidden = !on;
  };
  toggle.addEventListener('click', () => {
    on = !on;
    try { localStorage.setItem('keys', on ? 'on' : 'off'); } catch { /* remembered for this page alone */ }
    show();
  });
  show();

  const named = () => document.getElementById(location.hash.slice(1));
  const holder = () => {
    const focused = document.activeElement && document.activeElement.closest('ol.claims > li');
    const target = named() && named().closest('ol.claims > li');
    return focused || target;
  };
  const go = (claim) => {
    if (!claim) return;
    history.replaceState(null, '', '#' + claim.id);
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: 'nearest' });
    const passage = document.querySelector('a.passage[href="#' + claim.id + '"]');
    if (passage) passage.scrollIntoView({ block: 'nearest' });
  };
  const step = (by) => {
    const at = claims.indexOf(holder());
    go(at < 0 ? claims[0] : claims[Math.max(0, Math.min(claims.length - 1, at + by))]);
  };
  const doubtful = () => {
    const at = claims.indexOf(holder());
    const after = [...claims.slice(at + 1), ...claims.slice(0, at + 1)];
    go(after.find((claim) => claim.dataset.doubtful === 'yes'));
  };
  const send = (key) => {
    const within = key === 'u' ? document : holder();
    const form = within && within.querySelector('form[data-key="' + key + '"]');
    if (form) form.requestSubmit();
  };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select');
    if (!on || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'n') doubtful();
    else if ('aru'.includes(event.key) && event.key.length === 1) send(event.key);
    else return;
    event.preventDefault();
  });
  if (holder()) go(holder());
})();
