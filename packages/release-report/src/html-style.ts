/** The one style sheet of the page: light and dark by the reader's own setting, usable on paper and on a phone. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #5b6470; --paper: #fff; --raised: #f5f6f8; --line: #d9dde3;
  --good: #12702f; --bad: #b3160f; --open: #8a5a00; --bad-paper: #fdeceb; --good-paper: #e9f6ed; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --soft: #9aa4b1; --paper: #14171a; --raised: #1d2125; --line: #343a41;
  --good: #6bd08a; --bad: #ff8b80; --open: #e9b949; --bad-paper: #3a1a18; --good-paper: #15301e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p, ul { margin: .4rem 0; }
code, pre, .hash { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; }
a { color: inherit; overflow-wrap: anywhere; }
.verdict { padding: .9rem 1.1rem; border-left: .35rem solid var(--bad); background: var(--bad-paper); }
.verdict.passed { border-color: var(--good); background: var(--good-paper); }
.verdict.open { border-color: var(--open); background: var(--raised); }
.verdict strong { font-size: 1.1rem; }
.verdict p { overflow-wrap: anywhere; white-space: pre-wrap; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--soft); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.word { white-space: nowrap; }
td.point { min-width: min(17rem, 40vw); }
td.what { overflow-wrap: anywhere; }
.passed-word { color: var(--good); } .failed-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; overflow-wrap: anywhere; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
@media print { details > div { display: block; } body { max-width: none; } }
`;
