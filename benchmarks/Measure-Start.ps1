<#
.SYNOPSIS
    How long a new PowerShell takes to import the module and run its first cmdlet, beside an empty module of one binary cmdlet.
.DESCRIPTION
    The two are started in turn, many times; the median counts. Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    [ValidateRange(3, 1000)] [int] $Rounds = 21
)

$ErrorActionPreference = 'Stop'
. $PSScriptRoot/Common.ps1
$module = Join-Path $PSScriptRoot '../out/Tmdb'
$empty = Join-Path ([System.IO.Path]::GetTempPath()) "Empty$PID"
$null = New-Item -ItemType Directory $empty

try {
    Add-Type -OutputAssembly $empty/Empty.dll -TypeDefinition @'
        using System.Management.Automation;
        [Cmdlet(VerbsCommon.Get, "Empty")]
        public sealed class GetEmptyCommand : PSCmdlet { }
'@
    New-ModuleManifest $empty/Empty.psd1 -RootModule Empty.dll -CmdletsToExport Get-Empty -FunctionsToExport @() -AliasesToExport @() -VariablesToExport @()

    $pwsh = [Environment]::ProcessPath
    $commands = [ordered]@{
        Tmdb  = "Import-Module '$module'; Get-TmdbConnection"
        Empty = "Import-Module '$empty/Empty.psd1'; Get-Empty"
    }
    $times = @{ Tmdb = @(); Empty = @() }
    foreach ($round in 0..$Rounds) {
        foreach ($name in $commands.Keys) {
            $time = (Measure-Command { & $pwsh -NoProfile -c $commands[$name] }).TotalMilliseconds
            # The first round only warms the disk.
            if ($round) { $times[$name] += $time }
        }
    }

    $tmdb = Get-Median $times.Tmdb
    $other = Get-Median $times.Empty
    New-Figure 'Start of a PowerShell that imports the module, beside an empty module' ($tmdb / $other) '<= 1.25' ('{0:N0} ms, {1:N0} ms' -f $tmdb, $other)
} finally {
    Remove-Item -Recurse -Force $empty -ErrorAction Ignore
}
