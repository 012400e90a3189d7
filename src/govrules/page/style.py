"""Style 样式: looks on wide and narrow screens and on A4 paper, in colour and in black and white."""

from __future__ import annotations

# Tints differ in lightness as well as in hue, and every meaning has a shape or a hatching beside it.
_SCREEN = """
:root{--ink:#1d2530;--soft:#55606d;--rule:#d5dae1;--navy:#1f3a5f;--paper:#fff;--wash:#f4f6f9;
--breach:#a63a00;--unclear:#7a5200;--ok:#00664a}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1180px;padding:0 20px 48px;color:var(--ink);background:var(--paper);
font:15px/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei",
"Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
[hidden]{display:none!important}
h1,h2,h3,h4,h5,p,dl,dd,ul,ol,figure{margin:0;padding:0}
h1{font-size:25px;line-height:1.3;color:var(--navy)}
h2{font-size:18px;color:var(--navy);margin:36px 0 12px;padding-bottom:5px;border-bottom:1px solid var(--rule)}
h3{font-size:15px;margin:24px 0 8px}
code{font:12.5px/1.4 ui-monospace,Consolas,Menlo,monospace;color:var(--soft)}
small{color:var(--soft);font-size:12.5px}
.quiet{color:var(--soft);font-size:13px}
.count{font-weight:400;color:var(--soft)}
.defs{position:absolute}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:#fff;padding:4px 8px}
.top{border-top:5px solid var(--navy);padding-top:22px}
.meta{display:flex;flex-wrap:wrap;gap:2px 28px;margin:10px 0 8px;font-size:13.5px}
.meta div{display:flex;gap:8px}
.meta dt,.facts dt{color:var(--soft)}
.ic{width:12px;height:12px;margin-right:5px;vertical-align:-1px;flex:none;overflow:visible}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:10px}
.tile{background:var(--wash);border-left:3px solid var(--rule);padding:8px 12px}
.tile dt{font-size:13px;color:var(--soft)}
.tile dd{font-size:25px;line-height:1.3;font-variant-numeric:tabular-nums}
.t-breach{border-color:var(--breach)}.t-breach dd,.t-breach .ic{color:var(--breach)}
.t-unclear{border-color:var(--unclear)}.t-unclear dd,.t-unclear .ic{color:var(--unclear)}
.t-ok{border-color:var(--ok)}.t-ok dd,.t-ok .ic{color:var(--ok)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:8px 36px}
.chart h3{margin:10px 0 4px}
.chart svg{display:block;overflow:hidden}
.key{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:13px}
.key span{display:inline-flex;align-items:center}
.points li{display:inline-block}
.key svg:first-child,.sample,.look{margin-right:6px;flex:none}
.sample{vertical-align:-1px}.look{vertical-align:-6px}
.points b{font-weight:600;margin-right:5px;white-space:nowrap}
.lab{font-size:13px;fill:var(--ink)}
.num{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums}
.b-breach{fill:#c2500a;stroke:#8a3600}
.b-unclear{fill:url(#doubt);stroke:#7a5200}
.b-ok{fill:#d7ece4;stroke:#00664a}
.badge{display:inline-flex;align-items:center;font-size:13px;font-weight:600;white-space:nowrap;padding:0 8px;
border:1px solid currentColor;border-radius:3px;line-height:21px}
.badge.breach{color:#fff;background:var(--breach);border-color:var(--breach)}
.badge.unclear{color:var(--unclear);background:#fdf6e3;border-style:dashed}
.badge.ok{color:var(--ok);background:#f1f8f5}
.badge.none{color:var(--soft)}
.filter{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;font-size:13.5px;
background:var(--wash);padding:8px 12px}
.boxes{display:flex;flex-wrap:wrap;gap:2px 14px}
.filter select,.filter [type=search]{font:inherit;padding:3px 6px;border:1px solid #9aa5b1;border-radius:3px;
background:#fff;color:inherit;max-width:100%}
.filter output{color:var(--soft)}
.legend{margin:12px 0;font-size:13px}
.legend>.points{padding-top:6px}
.case{border:1px solid var(--rule);border-radius:4px;margin:0 0 16px;padding:14px 18px;
content-visibility:auto;contain-intrinsic-size:auto 420px}
.case>header{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}
.case>header h4{font-size:17px}
.case>header p{color:var(--soft);font-size:13.5px}
.events{list-style:none;display:flex;flex-wrap:wrap;gap:2px 0;margin-top:6px;font-size:13px;color:var(--soft)}
.events li:not(:last-child)::after{content:"→";margin:0 8px}
.events time{font-variant-numeric:tabular-nums;color:var(--ink)}
.finding{margin-top:12px;padding:10px 0 2px 14px;border-left:3px solid var(--rule)}
.f-breach{border-color:var(--breach)}
.f-unclear{border-left-style:dashed;border-color:var(--unclear)}
.f-ok{border-color:#9cc9b9}
.finding h5{font-size:15px;display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.why{margin:6px 0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:1px 24px;font-size:13.5px}
.facts>div{display:flex;gap:10px;min-width:0}
.facts dt{flex:none;min-width:4.6em}
.facts .wide{grid-column:1/-1}
.facts .wide{flex-wrap:wrap}
.facts .wide dd{flex:1 1 14em}
.facts ul{list-style:none}
.line{margin:10px 0 6px}
.strip{display:flex;flex-wrap:wrap;gap:9px 6px}
.strip svg,.scale svg{display:block;overflow:visible}
.scale{padding:0 8px}
.points{list-style:none;display:flex;flex-wrap:wrap;gap:2px 20px;font-size:13px;margin-top:4px}
summary{cursor:pointer;font-size:13.5px;color:var(--navy)}
.steps{font-size:13.5px;margin:6px 0 8px;padding:8px 14px;background:var(--wash)}
.scroll{overflow-x:auto}
.rows{border-collapse:collapse;width:100%;font-size:13.5px}
.rows th,.rows td{text-align:left;vertical-align:top;padding:4px 10px 4px 0;
border-bottom:1px solid var(--rule);font-weight:400;min-width:5.5em;overflow-wrap:break-word}
.rows thead th{color:var(--soft);white-space:nowrap}
"""

_STRIP = """
.strip text,.look text{font-size:10px;text-anchor:middle;fill:#1d2530;font-variant-numeric:tabular-nums}
.strip .g{fill:#55606d}
.strip text{paint-order:stroke;stroke:#fff;stroke-width:2px;stroke-opacity:.55;stroke-linejoin:round}
.strip .c,.look .c{font-weight:700;font-size:11px;stroke:none;fill:#1f3a5f}
.strip .t{font-size:9px;letter-spacing:-.3px}
.strip .mo,.scale .mo{font-size:10.5px;text-anchor:start;fill:#55606d;stroke:none}
.strip .mo.b{font-weight:700;fill:#1d2530}
.w{fill:#fff;stroke:#aeb7c2}
.k{fill:#e3e6ea;stroke:#c3c9d1}
.s{fill:#e9b872;stroke:#b98a45}
.n{fill:#f7e2c0;stroke:#cfae78}
.l{fill:#e6d5ea;stroke:#b394bb}
.m{fill:#fff;stroke:#1f3a5f;stroke-width:1.5}
.u{fill:#f7f7f7;stroke:#9aa5b1;stroke-dasharray:2 2}
.q{stroke:#7a5200;stroke-dasharray:2 2}
.p{fill:url(#hatch);stroke:#0072b2}
.du{fill:none;stroke:#1f3a5f;stroke-width:2.4}
.tm{fill:#1f3a5f}
.ts{fill:#6b4a12}
.tn{fill:none;stroke:#6b4a12;stroke-width:1.3}
path.x{stroke:#0072b2;stroke-width:3.5;fill:none}
path.o{stroke:#a63a00;stroke-width:3.5;stroke-dasharray:2.5 1.5;fill:none}
path.r{stroke:#7a5200;stroke-width:2.5;stroke-dasharray:7 3;fill:none}
rect.x{fill:#0072b2}
rect.o{fill:#a63a00}
rect.r{fill:#7a5200}
.rw{fill:url(#doubt);stroke:#7a5200}
rect.dn{fill:#00664a;fill-opacity:.45}
.tick{stroke:#9aa5b1}
"""

_NARROW = """
@media(max-width:560px){
body{padding:0 12px 32px;font-size:14.5px}
h1{font-size:21px}
.case{padding:10px 6px}
.finding{padding-left:5px;border-left-width:2px}
.strip{gap:9px 4px}
.facts{grid-template-columns:1fr}
.tiles{grid-template-columns:repeat(3,1fr);gap:6px}
.tile{padding:6px 8px}
.tile dd{font-size:20px}
.rows{min-width:580px}
}
"""

# On paper every count is open, nothing is cut between pages, and tints are kept.
_PRINT = """
@page{size:A4;margin:15mm 14mm}
@media print{
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.5}
.steps,.facts,.points,.events,.rows,summary{font-size:8.5pt}
.charts{grid-template-columns:repeat(3,1fr);gap:8px 24px}
.filter,.skip{display:none!important}
h2{margin-top:20px}
h2,h3,h4,h5,.case>header,.events,.why,.facts{break-after:avoid}
.tiles{grid-template-columns:repeat(6,1fr)}
.case{content-visibility:visible;border-width:1px 0 0;border-radius:0;padding:10px 0}
.case,.finding{break-inside:auto}
.line,.strip svg,.scale,.chart,.tile,.facts,.steps,.key,.rows tr,.points li,.events li{break-inside:avoid}
.strip{display:block;line-height:0}
.strip svg{display:inline-block;margin:0 6px 8px 0}
details::details-content{content-visibility:visible;display:block;block-size:auto;height:auto}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
.scroll{overflow:visible}
.rows{min-width:0}
.rows thead{display:table-header-group}
}
"""

STYLE = _SCREEN + _STRIP + _NARROW + _PRINT
