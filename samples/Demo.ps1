<#
.SYNOPSIS
    The module at work, offline: signs in to the sandbox, searches, rates, adds a favorite, signs out.
#>
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingInvokeExpression', '', Justification = 'Each line is shown, and is what is run.')]
param(
    # The module to show: a folder, or its name.
    [string] $Module = (Join-Path $PSScriptRoot '../out/Tmdb')
)

$ErrorActionPreference = 'Stop'
if ([Console]::IsOutputRedirected) {
    $PSStyle.OutputRendering = 'PlainText'
}

Import-Module $Module

$lines = @'
$sandbox = Start-TmdbSandbox
Connect-Tmdb -Sandbox -Credential $sandbox.Credential
Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbFavorite -PassThru
Get-TmdbMovie 550
(Get-TmdbMovie 550 -Include Credits).Credits.Cast
Search-TmdbTvSeries 'Breaking Bad' -First 1 | Set-TmdbRating -Value 10
Get-TmdbFavorite
Get-TmdbRating
Disconnect-Tmdb -RevokeSession
Stop-TmdbSandbox
'@ -split '\r?\n'

foreach ($line in $lines) {
    "$($PSStyle.Foreground.Cyan)PS> $line$($PSStyle.Reset)" | Out-Default
    Invoke-Expression $line | Out-Default
}
