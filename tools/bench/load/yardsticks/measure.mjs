#!/usr/bin/env node
// Cold-load and interaction measuring of web pages, side by side, in a real Chromium. Needs Playwright only.
//   node measure.mjs [options] name=url [name=url ...]
//     --runs 7          measured cold loads per page, interleaved A B C A B C …
//     --warmup 1        extra rounds thrown away first
//     --cpu 4           CPU throttling rate (1 = none); slows the page's main thread, not its workers
//     --net slow4g      slow4g (1600/750 kbit/s, 150 ms) | fast4g (9000/1500, 60) | none | DOWNkbps,UPkbps,RTTms
//     --settle 2000     ms waited after load (and after `ready`); --idle 3000 ms of quiet network waited for after that (30 s at most),
//                       then bytes, heap and DOM are read. Total blocking time always ends 2 s after load or `ready`, the later one (tbtAll: until read)
//     --viewport 1350x940   --mobile (412x823, touch, DPR 1.75)
//     --interact FILE   module, default export { [name]: { ready?, steps? } }, see below
//     --timeout 60000   --json OUT.json   --chromium /usr/bin/chromium   --allow-external   --verbose
// Interactions: `ready` and `until` are JavaScript expressions (strings) tried in the page once per frame.
//   { ready: "document.querySelector('#q')", steps: [
//       { do: 'type',  name: 'search', selector: '#q', text: 'abc', every: 60, until: '…' },   // one real key every 60 ms, never waiting for the page
//       { do: 'paste', name: 'decode', selector: 'textarea', text: 'eyJ…', until: '…' },       // clipboard + Ctrl+V; replace: true selects the old text first
//       { do: 'click', name: 'open',   selector: 'button', until: '…' } ] }
//   A step gives: name.ms = last input event → the frame after the one where `until` was first true; name.dom = last input event → the
//   DOM change that made it true (script only, no paint); name.fromFirst = as .ms, from the first input event;
//   name.inp = longest Event Timing duration of its interactions (8 ms steps). { do: 'eval', script } runs a script, untimed.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const o = { runs: 7, warmup: 1, cpu: 4, net: 'slow4g', settle: 2000, idle: 3000, viewport: '1350x940', timeout: 60000, chromium: '/usr/bin/chromium' }, peers = [];
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  const a = argv[i];
  if (['--mobile', '--allow-external', '--verbose'].includes(a)) o[a.slice(2)] = true;
  else if (a.startsWith('--')) { const k = a.slice(2), v = argv[++i]; o[k] = typeof o[k] === 'number' ? +v : v; }
  else { const c = a.indexOf('='); peers.push({ name: a.slice(0, c), url: a.slice(c + 1) }); }
}
if (!peers.length || peers.some(p => !p.name)) { console.error((await readFile(new URL(import.meta.url), 'utf8')).split('\nimport ')[0].replace(/^.*\n/, '')); process.exit(2); }
const NETS = { slow4g: [1600, 750, 150], fast4g: [9000, 1500, 60], none: null };
const net = o.net in NETS ? NETS[o.net] : o.net.split(',').map(Number);
const plans = o.interact ? (await import(pathToFileURL(path.resolve(o.interact)))).default : {};
const [vw, vh] = o.mobile ? [412, 823] : o.viewport.split('x').map(Number);

// Runs in the page before any of its own scripts.
function probe(readyExpr) {
  if (window.top !== window) return;
  const m = (window.__measure = { long: [], lcp: null, cls: 0, events: [], ready: null, step: null });
  const obs = (type, cb, extra) => { try { new PerformanceObserver(l => l.getEntries().forEach(cb)).observe({ type, buffered: true, ...extra }); } catch {} };
  obs('longtask', e => m.long.push([e.startTime, e.duration]));
  obs('largest-contentful-paint', e => { m.lcp = { t: e.startTime, size: e.size, el: e.element ? e.element.tagName + (e.element.id ? '#' + e.element.id : '') : '?', url: e.url || '' }; });
  obs('layout-shift', e => { if (!e.hadRecentInput) m.cls += e.value; });
  obs('event', e => { if (e.interactionId) m.events.push([e.interactionId, e.startTime, e.duration, e.name]); }, { durationThreshold: 16 });
  const test = x => { try { return !!(0, eval)(x); } catch { return false; } };
  // calls back with the time of the frame after the one in which the expression was first true (so it has been painted)
  m.when = (expr, cb, gate) => { const tick = () => { if ((!gate || gate()) && test(expr)) requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => cb(performance.now()); c.port2.postMessage(0); }); else requestAnimationFrame(tick); }; tick(); };
  if (readyExpr) m.when(readyExpr, t => { m.ready = t; });
  m.begin = (types, count, until) => new Promise(done => {
    const s = (m.step = { n: 0, first: null, last: null, from: performance.now(), arm: true }), on = e => { if (!e.isTrusted) return; s.first ??= e.timeStamp; s.last = e.timeStamp; s.n++; };
    types.forEach(t => window.addEventListener(t, on, { capture: true }));
    const mo = new MutationObserver(() => { if (s.n >= count && test(until)) { s.dom = performance.now(); mo.disconnect(); } }); mo.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    m.when(until, t => { types.forEach(x => window.removeEventListener(x, on, { capture: true })); mo.disconnect(); s.end = t; done(s); }, () => s.n >= count);
  });
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
if (!o['allow-external']) args.push('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]');
const browser = await chromium.launch({ executablePath: o.chromium, headless: true, args });
const sleep = ms => new Promise(r => setTimeout(r, ms));
const kind = (mime, type) => /javascript|ecmascript/.test(mime) || type === 'Script' ? 'js' : /css/.test(mime) ? 'css' : /font|woff/.test(mime) || type === 'Font' ? 'font' : /^image\//.test(mime) ? 'img' : /html/.test(mime) ? 'html' : 'other';

async function runStep(page, cdp, s, i) {
  const name = s.name || `step${i + 1}`;
  if (s.do === 'eval') { await page.evaluate(s.script); return {}; }
  const t0 = await page.evaluate(() => performance.now());
  const types = { type: ['keydown'], paste: ['paste'], click: ['pointerdown'] }[s.do], count = s.do === 'type' ? [...s.text].length : 1;
  if (s.do !== 'click' && s.selector) { await page.focus(s.selector); if (s.replace) await page.$eval(s.selector, e => e.select()); }
  if (s.do === 'paste') await page.evaluate(t => navigator.clipboard.writeText(t), s.text);
  const box = s.do === 'click' ? await page.locator(s.selector).first().boundingBox() : null;
  const end = page.evaluate(([t, n, u]) => window.__measure.begin(t, n, u), [types, count, s.until || 'true']);
  await page.evaluate(() => new Promise(r => requestAnimationFrame(() => r())));
  const sent = [], key = p => sent.push(cdp.send('Input.dispatchKeyEvent', p));
  if (s.do === 'type') for (const ch of s.text) {
    const vk = /[a-z0-9]/i.test(ch) ? ch.toUpperCase().charCodeAt(0) : ch === ' ' ? 32 : 0, code = /[a-z]/i.test(ch) ? 'Key' + ch.toUpperCase() : /\d/.test(ch) ? 'Digit' + ch : ch === ' ' ? 'Space' : '';
    key({ type: 'keyDown', key: ch, text: ch, code, windowsVirtualKeyCode: vk }); key({ type: 'keyUp', key: ch, code, windowsVirtualKeyCode: vk });
    await sleep(s.every ?? 60);
  } else if (s.do === 'paste') {
    key({ type: 'keyDown', key: 'Control', code: 'ControlLeft', windowsVirtualKeyCode: 17, modifiers: 2 });
    key({ type: 'keyDown', key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2, commands: ['paste'] });
    key({ type: 'keyUp', key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2 }); key({ type: 'keyUp', key: 'Control', code: 'ControlLeft', windowsVirtualKeyCode: 17 });
  } else { const p = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 }; for (const type of ['mousePressed', 'mouseReleased']) sent.push(cdp.send('Input.dispatchMouseEvent', { type, ...p })); }
  const r = await Promise.race([end, sleep(s.timeout ?? 20000).then(() => null)]);
  await Promise.all(sent); await sleep(400);
  const by = new Map(); for (const [id, st, d] of await page.evaluate(() => window.__measure.events)) if (st >= t0) by.set(id, Math.max(by.get(id) || 0, d));
  const out = { [name + '.inp']: by.size ? Math.max(...by.values()) : r ? 16 : null };
  return r ? { [name + '.ms']: r.end - r.last, [name + '.dom']: r.dom ? r.dom - r.last : null, ...(count > 1 ? { [name + '.fromFirst']: r.end - r.first } : {}), ...out } : { [name + '.ms']: null, ...out };
}

async function load(peer) {
  const plan = plans[peer.name] || {}, notes = new Set();
  const context = await browser.newContext({ viewport: { width: vw, height: vh }, ignoreHTTPSErrors: true, bypassCSP: true, ...(o.mobile ? { isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 } : {}) });
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
    const page = await context.newPage(), cdp = await context.newCDPSession(page);
    const reqs = new Map(), seen = new Map(), pending = []; let first = 0, last = 0;
    cdp.on('Network.requestWillBeSent', e => { if (/^https?:/.test(e.request.url)) { first ||= e.timestamp; if (e.redirectResponse) reqs.set(e.requestId + '>' + reqs.size, { url: e.redirectResponse.url, kind: 'other', bytes: e.redirectResponse.encodedDataLength, done: true }); reqs.set(e.requestId, { url: e.request.url, type: e.type }); } });
    cdp.on('Network.responseReceived', e => { const r = reqs.get(e.requestId); if (r) Object.assign(r, { kind: kind(e.response.mimeType, e.type), status: e.response.status }); if (r && e.response.status >= 400) notes.add(`${e.response.status} ${r.url}`); });
    cdp.on('Network.loadingFinished', e => { const r = reqs.get(e.requestId); if (r) { Object.assign(r, { bytes: e.encodedDataLength, done: true }); last = e.timestamp; } });
    cdp.on('Network.loadingFailed', e => { const r = reqs.get(e.requestId); if (r) { r.failed = true; notes.add(`failed ${r.url.slice(0, 120)} ${e.errorText || e.blockedReason}`); } });
    let open = 0, moved = Date.now(); const step = n => () => { open += n; moved = Date.now(); };
    context.on('request', step(1)); context.on('requestfinished', step(-1)); context.on('requestfailed', step(-1));
    // requests made by workers are not on the page's session; playwright reports them on the context
    context.on('requestfinished', r => { if (/^https?:/.test(r.url())) pending.push(r.sizes().then(async z => { const h = await r.response(); seen.set(r.url(), { kind: kind(h?.headers()['content-type'] || '', ''), bytes: (z.responseBodySize || +(h?.headers()['content-length'] || 0)) + z.responseHeadersSize }); }).catch(() => {})); });
    page.on('pageerror', e => notes.add('pageerror ' + String(e.message).slice(0, 120)));
    await cdp.send('Network.enable'); await cdp.send('Performance.enable'); await cdp.send('HeapProfiler.enable');
    if (net) { const c = { offline: false, latency: net[2], downloadThroughput: net[0] * 125, uploadThroughput: net[1] * 125 };
      await cdp.send('Network.emulateNetworkConditions', c).catch(() => cdp.send('Network.emulateNetworkConditionsByRule', { offline: false, matchedNetworkConditions: [{ urlPattern: '', latency: c.latency, downloadThroughput: c.downloadThroughput, uploadThroughput: c.uploadThroughput }] })); }
    if (o.cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: o.cpu });
    await page.addInitScript(probe, plan.ready || '');
    await page.goto(peer.url, { waitUntil: 'load', timeout: o.timeout });
    if (plan.ready) await page.waitForFunction(() => window.__measure.ready !== null, null, { timeout: o.timeout, polling: 250 }).catch(() => notes.add('never ready: ' + plan.ready));
    await sleep(o.settle);
    for (const until = Date.now() + 30000; (open > 0 || Date.now() - moved < o.idle) && Date.now() < until;) await sleep(100);
    const d = await page.evaluate(() => { const m = window.__measure, n = performance.getEntriesByType('navigation')[0], f = performance.getEntriesByName('first-contentful-paint')[0];
      return { fcp: f ? f.startTime : null, lcp: m.lcp, cls: m.cls, ready: m.ready, load: n.loadEventEnd, ttfb: n.responseStart, long: m.long, dom: document.getElementsByTagName('*').length }; });
    await Promise.all(pending);
    const end = Math.max(d.load, d.ready || 0) + 2000; // the window closes 2 s after load, or after `ready` where it comes later
    const block = (from, to) => d.long.reduce((a, [s, l]) => { const c = Math.min(s + l, to) - Math.max(s, from); return c > 50 ? a + c - 50 : a; }, 0);
    const all = [...reqs.values()].filter(r => r.done); for (const r of all) seen.delete(r.url);
    all.push(...[...seen].map(([url, r]) => ({ url, ...r, worker: true })));
    const sum = k => all.filter(r => !k || r.kind === k).reduce((a, r) => a + (r.bytes || 0), 0);
    const res = { bytes: sum(), js: sum('js'), css: sum('css'), font: sum('font'), img: sum('img'), html: sum('html'), other: sum('other'), requests: all.length, failed: [...reqs.values()].filter(r => r.failed).length,
      fcp: d.fcp, lcp: d.lcp ? d.lcp.t : null, load: d.load, lastbyte: (last - first) * 1000, tbt: d.fcp === null ? null : block(d.fcp, end), tbtAll: d.fcp === null ? null : block(d.fcp, Infinity), longest: Math.max(0, ...d.long.map(l => l[1])), cls: d.cls, ...(plan.ready ? { ready: d.ready } : {}) };
    await cdp.send('HeapProfiler.collectGarbage'); res.heap = (await cdp.send('Runtime.getHeapUsage')).usedSize; res.dom = d.dom;
    if (d.lcp) notes.add('LCP element ' + d.lcp.el + ' ' + d.lcp.url.slice(-60));
    for (const [i, s] of (plan.steps || []).entries()) Object.assign(res, await runStep(page, cdp, s, i));
    if (o.verbose) for (const r of all) notes.add(`${r.kind} ${r.bytes} ${r.worker ? 'worker ' : ''}${r.url}`);
    return { res, notes: [...notes] };
  } finally { await context.close(); }
}

const data = Object.fromEntries(peers.map(p => [p.name, { url: p.url, runs: [], notes: [] }]));
for (let i = -o.warmup; i < o.runs; i++) for (const p of peers) {
  const t = Date.now();
  try { const { res, notes } = await load(p); if (i >= 0) data[p.name].runs.push(res); for (const n of notes) if (!data[p.name].notes.includes(n)) data[p.name].notes.push(n); }
  catch (e) { data[p.name].notes.push('run failed: ' + String(e.message).split('\n')[0]); }
  process.stderr.write(`${i < 0 ? 'warm-up' : 'run ' + (i + 1)} ${p.name} ${((Date.now() - t) / 1000).toFixed(1)} s\n`);
}
const version = browser.version(); await browser.close();

const med = v => { const s = [...v].sort((a, b) => a - b), h = s.length >> 1; return s.length % 2 ? s[h] : (s[h - 1] + s[h]) / 2; };
const unit = k => ['bytes', 'js', 'css', 'font', 'img', 'html', 'other'].includes(k) ? 'kB' : k === 'heap' ? 'MB' : ['requests', 'failed', 'dom', 'cls'].includes(k) ? '' : 'ms';
const num = (k, v) => { const u = unit(k); return u === 'kB' ? (v / 1000).toFixed(1) : u === 'MB' ? (v / 1e6).toFixed(1) : k === 'cls' ? v.toFixed(3) : String(Math.round(v)); };
const cell = (k, runs) => { const v = runs.map(r => r[k]).filter(x => x !== null && x !== undefined); if (!v.length) return '–'; const a = num(k, med(v)), lo = num(k, Math.min(...v)), hi = num(k, Math.max(...v)); return (lo === hi ? a : `${a} (${lo}–${hi})`) + (v.length < runs.length ? ` [${v.length}/${runs.length}]` : ''); };
const keys = [...new Set(peers.flatMap(p => data[p.name].runs.flatMap(r => Object.keys(r))))];
console.log(`Chromium ${version}, CPU ×${o.cpu}, network ${net ? `${net[0]}/${net[1]} kbit/s, ${net[2]} ms` : 'unthrottled'}, viewport ${vw}×${vh}, ${o.runs} cold loads each, median (min–max); kB = 1000 bytes on the wire\n`);
console.log(`| | ${peers.map(p => p.name).join(' | ')} |\n|---|${peers.map(() => '---').join('|')}|`);
for (const k of keys) console.log(`| ${k}${unit(k) ? ', ' + unit(k) : ''} | ${peers.map(p => cell(k, data[p.name].runs)).join(' | ')} |`);
for (const p of peers) if (data[p.name].notes.length) console.log(`\n${p.name}: ${data[p.name].notes.slice(0, o.verbose ? 200 : 12).join('\n  ')}`);
if (o.json) await writeFile(o.json, JSON.stringify({ version, options: o, data }, null, 1));
