/**
 * How a page to send round looks: on a wide and a narrow screen, light and dark, and on paper.
 *
 * @internal
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --raised: #f6f8fa }
@media (prefers-color-scheme: dark) {
  :root { --page: #0d1117; --ink: #e6edf3; --quiet: #9ba5b0; --line: #3d444d; --raised: #161b22 }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 75rem; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25 }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.2rem; line-height: 1.25 }
p { margin: .5rem 0 }
.quiet, .path { color: var(--quiet) }
.quiet { font-size: .9em }
code { font: .85em ui-monospace, monospace }
.bar { display: block; width: 100%; height: 28px; margin: 1rem 0 }
.swatch { width: .8em; height: .8em; margin-right: .4em }
.state { white-space: nowrap }
table { width: 100%; border-collapse: collapse }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { font-size: .85em; color: var(--quiet); white-space: nowrap }
td > :first-child { margin-top: 0 }
.failures td:nth-child(3) { white-space: nowrap }
.failures td:nth-child(1) { width: 6rem }
.states td:nth-child(4), .failures td:nth-child(2) { padding-left: .75rem }
.states th:nth-child(4), .failures th:nth-child(2) { padding-left: .75rem }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.reasons { margin: .35rem 0 0; padding: 0; list-style: none; font-size: .9em }
.reasons li { margin: .2rem 0 }
.documents { table-layout: fixed }
.documents th:nth-child(1) { width: 20% }
.documents th:nth-child(2) { width: 23% }
.box { padding: .6rem .9rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised) }
dt { margin-top: .75rem; font-weight: 600 }
dd { margin: 0 }
@media (max-width: 45rem) {
  th, td { padding-right: .5rem }
  .state { white-space: normal; font-size: .92em }
  .states :is(th, td):nth-child(3) { display: none }
  .failures :is(th, td):nth-child(3) { display: none }
  .states td:nth-child(4), .states th:nth-child(4) { display: none }
  .documents thead { display: none }
  .documents tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line) }
  .documents td, .documents td:nth-child(n) { display: block; width: auto; padding: .1rem 0; border: 0 }
}
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --quiet: #444; --line: #999; --raised: #fff }
  @page { margin: 15mm }
  .documents .state { white-space: normal }
  body { max-width: none; padding: 0; font-size: 10pt }
  h2 { break-after: avoid }
  thead { display: table-header-group }
  tr, dt, .box { break-inside: avoid }
  dt { break-after: avoid }
}
`;

/**
 * The SHA-256 of that style, by which a page allows it; a test tells what it is when the style has changed. Reckoned here, it would have
 * the engine load its cryptography for every command.
 *
 * @internal
 */
export const PAGE_STYLE_HASH = "UrcLa3wsrn43XsYtBGan9Cl1maSjEj51mmY1BFPoJ5Q=";
