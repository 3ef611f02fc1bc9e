<#
.SYNOPSIS
    Makes docs/session.svg, the README's picture of the module at work, from a real run of samples/Demo.ps1.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $Path = (Join-Path $PSScriptRoot '../docs/session.svg')
)

$ErrorActionPreference = 'Stop'
$columns = 100
$lineHeight = 18
$charWidth = 8.43

$text = & ([Environment]::ProcessPath) -NoProfile -Command "
    `$PSStyle.OutputRendering = 'Ansi'
    & '$PSScriptRoot/../samples/Demo.ps1'
"
$lines = ($text -join "`n").Trim() -split '\r?\n'

# The colours of PowerShell's own escape sequences, on a dark ground.
$colours = @{ 31 = '#f97583'; 32 = '#85e89d'; 33 = '#ffea7f'; 34 = '#79b8ff'; 35 = '#b392f0'; 36 = '#39c5cf'; 37 = '#e1e4e8'; 90 = '#959da5'
    91 = '#f97583'; 92 = '#85e89d'; 93 = '#ffea7f'; 94 = '#79b8ff'; 95 = '#b392f0'; 96 = '#56d4dd'; 97 = '#fafbfc' }

$colour = ''
$svgLines = for ($i = 0; $i -lt $lines.Count; $i++) {
    $spans = foreach ($part in [regex]::Matches($lines[$i], "`e\[(?<codes>[\d;]*)m|(?<text>[^`e]+)")) {
        if ($part.Groups['text'].Success) {
            # SVG runs spaces together, but not these.
            $escaped = [System.Security.SecurityElement]::Escape($part.Groups['text'].Value) -replace ' ', [char] 0xA0
            $colour ? "<tspan fill=`"$colour`">$escaped</tspan>" : $escaped
        } else {
            foreach ($code in $part.Groups['codes'].Value -split ';') {
                if ([int] $code -eq 0) { $colour = '' } elseif ($colours[[int] $code]) { $colour = $colours[[int] $code] }
            }
        }
    }

    '  <text x="16" y="{0}">{1}</text>' -f (30 + $lineHeight * $i), ($spans -join '')
}

$width = [math]::Ceiling($columns * $charWidth + 32)
$height = $lines.Count * $lineHeight + 36
$svg = @"
<svg xmlns="http://www.w3.org/2000/svg" width="$width" height="$height" viewBox="0 0 $width $height" role="img" aria-label="A PowerShell session with Tmdb">
  <rect width="$width" height="$height" rx="8" fill="#1f2428"/>
  <g font-family="Cascadia Mono, Consolas, Menlo, DejaVu Sans Mono, monospace" font-size="14" fill="#e1e4e8">
$($svgLines -join "`n")
  </g>
</svg>
"@

if ($PSCmdlet.ShouldProcess($Path, 'Write the picture')) {
    Set-Content -LiteralPath $Path -Value $svg
}
