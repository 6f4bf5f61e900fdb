/** Colours have a contrast of at least 7:1 in both schemes (WCAG 2.2, 1.4.6), and no meaning hangs on colour alone. */
export const reportStyle: string = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #767676; vertical-align: top; }
td.count { text-align: right; font-variant-numeric: tabular-nums; }
code, .text { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; border: 1px solid #767676; padding: 1rem; }
mark { color: #1a1a1a; background: #ffe08a; padding: 0 .2em; unicode-bidi: isolate; }
mark small { font-weight: bold; }
@media (prefers-color-scheme: dark) {
  body { color: #f2f2f2; background: #161616; }
  mark { color: #f2f2f2; background: #5c4400; }
}
`;
