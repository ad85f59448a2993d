/** The style of the page: light and dark, wide and narrow, screen and paper. No address in it. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#f5f4f0;--card:#fff;--ink:#1c2026;--soft:#5b6470;--line:#dedcd5;--rail:#e7e5df;
--red:#b3261e;--below:#1f6f43;--near:#8a5a00;--serious:#b3261e;--worst:#7d1148;--open:#2a5788;--tint:8%}
@media (prefers-color-scheme:dark){:root{--paper:#121417;--card:#1a1d22;--ink:#e7e9ec;--soft:#9aa4b1;--line:#2d323a;
--rail:#2a2f37;--red:#ef6a61;--below:#5cc08a;--near:#e0ae4a;--serious:#f2766d;--worst:#ea7fb4;--open:#7db1ea;--tint:13%}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.65 "PingFang SC","Hiragino Sans GB",
"Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,"Segoe UI",Roboto,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
:lang(en) body{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Noto Sans CJK SC",sans-serif}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 28px}
header{padding-top:32px;display:flex;justify-content:space-between;align-items:baseline;gap:8px 24px;flex-wrap:wrap}
header .mark{font-weight:700;letter-spacing:.02em}
header .mark b{color:var(--red);font-weight:700}
header .when{text-align:right;color:var(--soft);font-size:13px}
h1{font-size:15px;font-weight:500;color:var(--soft);margin:0}
.redline{border:0;border-top:3px solid var(--red);margin:10px 0 26px}
h2{font-size:19px;line-height:1.35;margin:0 0 14px;font-weight:650}
h3{font-size:15px;margin:18px 0 6px;font-weight:650}
p{margin:0 0 10px}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:3px}
ul,ol{margin:0 0 10px;padding-left:1.35em}
li{margin:3px 0}
.t-quiet{color:var(--soft)}.t-strong{font-weight:650}
.t-below,.v-below{--v:var(--below)}.t-near,.v-near{--v:var(--near)}.t-serious,.v-serious{--v:var(--serious)}
.t-especially-serious,.v-especially-serious{--v:var(--worst)}.t-undecided,.v-undecided{--v:var(--open)}
.t-below,.t-near,.t-serious,.t-especially-serious,.t-undecided{color:var(--v);font-weight:600}
.data{font-family:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.92em}
.verdict{background:color-mix(in srgb,var(--v) var(--tint),var(--card));border:1px solid color-mix(in srgb,var(--v) 35%,var(--line));
border-left:8px solid var(--v);border-radius:6px;padding:24px 28px;display:grid;grid-template-columns:1fr auto;gap:8px 32px;align-items:start}
.verdict .label{font-size:30px;line-height:1.25;font-weight:750;color:var(--v);margin:0 0 8px;letter-spacing:.01em}
.verdict .sentence{font-size:17px;font-weight:550}
.verdict .ratio{text-align:right;line-height:1.1;color:var(--v);white-space:nowrap}
.verdict .ratio b{display:block;font-size:42px;font-weight:750;letter-spacing:-.02em}
.verdict .ratio span{font-size:13px;color:var(--soft)}
.verdict .rest{grid-column:1/-1;border-top:1px solid color-mix(in srgb,var(--v) 25%,var(--line));padding-top:12px}
.verdict .rest p{margin:0 0 4px}
.verdict .rest p:last-child{margin:0}
nav{margin:18px 0 26px;font-size:13px;color:var(--soft)}
nav a{display:inline-block;margin:0 16px 4px 0;text-decoration:none}
nav a:hover{text-decoration:underline}
section{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:22px 28px 16px;margin:0 0 18px}
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-bottom:10px}
.card{border:1px solid var(--line);border-top:4px solid var(--v);border-radius:5px;padding:14px 16px}
.card.chosen{background:color-mix(in srgb,var(--v) var(--tint),var(--card))}
.card .name{color:var(--soft);font-size:13px}
.card .word{font-size:18px;font-weight:700;color:var(--v);line-height:1.35;margin:2px 0 8px}
.card .sum{font-size:13px;margin:6px 0 0}
.bars{margin:0 0 8px}
.bars .row{display:grid;grid-template-columns:220px 1fr 220px;gap:0 18px;align-items:center;padding:5px 0}
.bars .what{line-height:1.35}
.bars .what small{display:block;color:var(--soft);font-size:12px}
.bars .figure{text-align:right;line-height:1.35}
.bars .figure small{display:block;color:var(--soft);font-size:12px}
svg.bar{display:block;width:100%;height:16px}
svg.bar .rail{fill:var(--rail)}svg.bar .fill{fill:var(--v)}
svg.bar line{stroke:var(--ink);stroke-width:2}
svg.bar line.far{stroke-dasharray:2 2;opacity:.65}
.scale{display:flex;justify-content:space-between;color:var(--soft);font-size:12px}
.formula{font-size:19px;font-weight:650;margin:8px 0 6px}
.scroll{overflow-x:auto;margin:0 0 10px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.5}
th{font-weight:550;color:var(--soft);font-size:12.5px;text-align:left;white-space:nowrap;border-bottom:1.5px solid var(--line)}
th,td{padding:7px 14px 7px 0;vertical-align:top}
td{border-bottom:1px solid var(--line)}
tbody tr:last-child td{border-bottom:0}
th:last-child,td:last-child{padding-right:0}
.r{text-align:right}
td.r{white-space:nowrap}
.r+td:not(.r),.r+th:not(.r){padding-left:10px}
details{border-top:1px solid var(--line);padding:2px 0}
details:first-of-type{border-top:0}
summary{cursor:pointer;padding:9px 0;display:flex;gap:4px 16px;align-items:baseline;flex-wrap:wrap;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"+";color:var(--soft);width:.8em;font-weight:600}
details[open]>summary::before{content:"–"}
summary .data{font-weight:600;flex:1 1 280px}
summary .aside{color:var(--soft);font-size:13px}
details .inside{padding:0 0 14px 1.8em}
.disclaimer{background:none;border:0;border-top:3px solid var(--red);border-radius:0;padding:16px 0 0;color:var(--soft)}
.disclaimer h2{font-size:15px;color:var(--ink)}
footer{color:var(--soft);font-size:12.5px;padding-bottom:40px}
@media (max-width:680px){
main,header,footer{padding-left:16px;padding-right:16px}header{padding-top:20px}
section{padding:18px 16px 10px}.verdict{grid-template-columns:1fr;padding:18px 16px}
.verdict .label{font-size:24px}.verdict .ratio{text-align:left}.verdict .ratio b{font-size:32px;display:inline;margin-right:8px}
.cards{grid-template-columns:1fr}
.bars .row{grid-template-columns:1fr auto;gap:6px 12px}.bars svg.bar{grid-row:2;grid-column:1/-1}
.stack thead{display:none}.stack tr{display:block;border-bottom:1px solid var(--line);padding:8px 0}
.stack tbody tr:last-child{border-bottom:0}
.stack td{display:flex;justify-content:space-between;gap:16px;border:0;padding:2px 0;text-align:right;white-space:normal}
.stack td::before{content:attr(data-label);color:var(--soft);font-size:12.5px;text-align:left;flex:0 0 auto}
.stack td:first-child{font-weight:650;display:block;text-align:left}.stack td:first-child::before{content:none}
.stack .r+td:not(.r){padding-left:0}.stack td:empty{display:none}
details .inside{padding-left:0}}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--rail:#e4e4e4;--red:#b3261e;--below:#1f6f43;
--near:#8a5a00;--serious:#b3261e;--worst:#7d1148;--open:#2a5788;--tint:6%}
@page{margin:16mm 14mm}
body{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,header,footer{max-width:none;padding:0}nav{display:none}
section{border:0;border-top:1px solid var(--line);border-radius:0;padding:12px 0 4px;margin:0 0 8px}
.verdict{margin-bottom:14px}h2,h3,summary{break-after:avoid}tr,.card,.verdict,.row,li{break-inside:avoid}thead{display:table-header-group}
details::details-content{content-visibility:visible;block-size:auto}
summary::before,details[open]>summary::before{content:none}
table{font-size:9pt}th{white-space:normal}.scroll{overflow:visible}a{text-decoration:none}}
`
