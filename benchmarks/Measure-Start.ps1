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

    $median = { ($args[0] | Sort-Object)[[math]::Floor($args[0].Count / 2)] }
    $tmdb = & $median $times.Tmdb
    $other = & $median $times.Empty
    [pscustomobject]@{
        'Tmdb ms'      = [math]::Round($tmdb)
        'Empty ms'     = [math]::Round($other)
        'Times as long' = [math]::Round($tmdb / $other, 2)
    }
} finally {
    Remove-Item -Recurse -Force $empty -ErrorAction Ignore
}
