/** The one style sheet of the page: light and dark by the reader's own setting, usable on paper and on a phone. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #5b6470; --paper: #fff; --raised: #f5f6f8; --line: #d9dde3; --track: #e6e9ee;
  --good: #12702f; --bad: #b3160f; --open: #8a5a00; --quiet: #8791a0; --plain: #2b5fa8; --bad-paper: #fdeceb; --good-paper: #e9f6ed; --open-paper: #fdf5e2; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --soft: #9aa4b1; --paper: #14171a; --raised: #1d2125; --line: #343a41; --track: #2a3036;
  --good: #6bd08a; --bad: #ff8b80; --open: #e9b949; --quiet: #77818d; --plain: #7fb0f0; --bad-paper: #3a1a18; --good-paper: #15301e; --open-paper: #33290f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p, ul, ol { margin: .4rem 0; overflow-wrap: anywhere; }
code, pre, .hash { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; }
a { color: inherit; overflow-wrap: anywhere; }
.verdict { margin: .6rem 0; padding: .9rem 1.1rem; border-left: .35rem solid var(--bad); background: var(--bad-paper); }
.verdict.passed { border-color: var(--good); background: var(--good-paper); }
.verdict.open { border-color: var(--open); background: var(--open-paper); }
.verdict > strong { font-size: 1.1rem; }
.verdict p { overflow-wrap: anywhere; white-space: pre-wrap; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); }
tbody th { font-weight: 400; }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.word, th.word { white-space: nowrap; }
.point { min-width: min(15rem, 40vw); overflow-wrap: anywhere; }
td.what { overflow-wrap: anywhere; min-width: min(15rem, 45vw); }
td.hash { min-width: 12rem; }
.good-word { color: var(--good); } .bad-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
.bar { display: block; width: 100%; height: .7rem; margin: .35rem 0 .15rem; }
.track { fill: var(--track); }
.good-bar { fill: var(--good); } .bad-bar { fill: var(--bad); } .open-bar { fill: var(--open); } .quiet-bar { fill: var(--quiet); } .plain-bar { fill: var(--plain); }
.timeline .drawing { width: 55%; min-width: 6rem; font-size: .8rem; }
.charts .drawing { width: 36%; min-width: 9rem; font-size: .9rem; }
.matrix td.mark { white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll:has(.unseen) { position: relative; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; overflow-wrap: anywhere; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
@media (max-width: 40rem) { body { padding: 1rem .75rem 3rem; } th, td { padding-right: .5rem; } .timeline td.word { white-space: normal; } }
@media print { :root { color-scheme: light; --text: #000; --soft: #444; --paper: #fff; --raised: #fff; --line: #bbb; --track: #eee; --good: #12702f; --bad: #b3160f; --open: #8a5a00;
    --quiet: #8791a0; --plain: #2b5fa8; --bad-paper: #fff; --good-paper: #fff; --open-paper: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; } .scroll { overflow: visible; } tr, .finding, .verdict { break-inside: avoid; } h2 { break-after: avoid; }
  svg { print-color-adjust: exact; } details::details-content { content-visibility: visible; block-size: auto; } }
`;
