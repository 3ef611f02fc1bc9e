<#
.SYNOPSIS
    How long Tab takes, for each parameter of each cmdlet, once it has been pressed before.
.DESCRIPTION
    Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    # The module to measure: another build of it, to compare.
    [string] $Module = (Join-Path $PSScriptRoot '../out/Tmdb')
)

$ErrorActionPreference = 'Stop'
. $PSScriptRoot/Common.ps1
$tmdb = Import-Module $Module -PassThru
$common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
$null = Connect-Tmdb -Sandbox
try {
    $slowest = foreach ($command in $tmdb.ExportedCmdlets.Values) {
        foreach ($parameter in $command.Parameters.Keys | Where-Object { $_ -notin $common }) {
            $line = "$command -$parameter "
            $null = TabExpansion2 $line $line.Length # The first time may ask TMDB.
            [pscustomobject]@{ Line = $line; Milliseconds = (1..3 | ForEach-Object { (Measure-Command { TabExpansion2 $line $line.Length }).TotalMilliseconds } | Sort-Object)[1] }
        }
    }
    $slowest = @($slowest | Sort-Object Milliseconds -Descending)
    New-Figure 'Milliseconds for Tab at the slowest parameter' $slowest[0].Milliseconds '< 50' ('{0}, of {1} parameters' -f $slowest[0].Line.Trim(), $slowest.Count)
} finally {
    Disconnect-Tmdb
    Stop-TmdbSandbox
}
