<#
.SYNOPSIS
    Whether memory stays flat however many inputs there are, and what a movie allocates beside a bare HttpClient that reads it into the same record.
.DESCRIPTION
    Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    [ValidateRange(10000, 100000000)] [int] $Count = 1000000,

    # The module to measure: another build of it, to compare.
    [string] $Module = (Join-Path $PSScriptRoot '../out/Tmdb')
)

$ErrorActionPreference = 'Stop'
. $PSScriptRoot/Common.ps1
Import-Module $Module
Add-Type -Path $PSScriptRoot/BareClient.cs

$server = Start-BenchmarkServer
try {
    $null = Connect-Tmdb -Token key -BaseUri $server.Address -RequestsPerSecond 0 -SkipValidation
    $allocated = {
        & $args[0] # What is allocated once does not count.
        $before = [gc]::GetTotalAllocatedBytes($true)
        & $args[0]
        ([gc]::GetTotalAllocatedBytes($true) - $before) / 10000
    }
    $bare = & $allocated { [BareClient]::ReadRecords[Tmdb.Movie]($server.Address, 'api_key=key', 10000, 16) }
    $ours = & $allocated { 1..10000 | Get-TmdbMovie | Out-Null }
    New-Figure 'Allocated for a movie in a pipeline, beside HttpClient that reads the same record' ($ours / $bare) '<= 1.5' ('{0:N0} bytes, {1:N0} bytes' -f $ours, $bare)

    $seen = 0
    $sizes = [System.Collections.Generic.List[long]]::new()
    1..$Count | Get-TmdbMovie | ForEach-Object {
        if (++$seen % ($Count / 10) -eq 0) {
            $sizes.Add([gc]::GetTotalMemory($true))
        }
    }
    New-Figure ('Memory at the end of {0:N0} movies, beside a tenth of the way' -f $Count) ($sizes[-1] / $sizes[0]) '<= 1.1' ('{0:N1} MB, {1:N1} MB' -f ($sizes[-1] / 1MB), ($sizes[0] / 1MB))
} finally {
    Disconnect-Tmdb
    Stop-BenchmarkServer $server
}
