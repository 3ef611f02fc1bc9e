<#
.SYNOPSIS
    How fast many movies are read, beside a bare HttpClient and beside a loop of Invoke-RestMethod.
.DESCRIPTION
    All ask the same nginx on loopback, with no rate limit, in turns; the medians count. A value is the time of the other divided by ours: 1 is as fast, 2 is twice as fast. Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    [ValidateRange(100, 1000000)] [int] $Count = 10000,
    [ValidateRange(1, 100)] [int] $Rounds = 3,

    # The module to measure: another build of it, to compare.
    [string] $Module = (Join-Path $PSScriptRoot '../out/Tmdb')
)

$ErrorActionPreference = 'Stop'
. $PSScriptRoot/Common.ps1
Import-Module $Module
Add-Type -Path $PSScriptRoot/BareClient.cs

$server = Start-BenchmarkServer
try {
    $with = @{ Token = 'key'; BaseUri = $server.Address; RequestsPerSecond = 0; SkipValidation = $true }
    $one = Connect-Tmdb @with -ThrottleLimit 1
    $null = Connect-Tmdb @with
    $few = [int]($Count / 5)
    $ids = 1..$Count
    $csv = $ids | ForEach-Object { [pscustomobject]@{ Title = "Title $_"; MovieId = "$_" } }
    $session = [Microsoft.PowerShell.Commands.WebRequestSession]::new()
    $part = 'append_to_response=credits,videos,images'
    $times = Measure-Round -Rounds $Rounds -Scripts ([ordered]@{
        Bare      = { [BareClient]::ReadDocuments($server.Address, 'api_key=key', $Count, 16) }
        Pipeline  = { $script:rows = 1..$Count | Get-TmdbMovie }
        Array     = { $script:rows = Get-TmdbMovie $ids }
        Csv       = { $script:rows = $csv | Get-TmdbMovie }
        BareOne   = { [BareClient]::ReadDocuments($server.Address, 'api_key=key', $few, 1) }
        One       = { $script:rows = 1..$few | Get-TmdbMovie -Connection $one }
        BareParts = { [BareClient]::ReadDocuments($server.Address, "api_key=key&$part", $few, 16) }
        Parts     = { $script:rows = 1..$few | Get-TmdbMovie -Include Credits, Videos, Images }
        Loop      = { $script:rows = foreach ($id in 1..$few) { Invoke-RestMethod -WebSession $session -Uri "$($server.Address)3/movie/${id}?api_key=key" } }
    })

    $detail = { '{0:0} us each, {1:0} us' -f ($times[$args[0]] / $args[1] * 1e6), ($times[$args[2]] / $args[3] * 1e6) }
    New-Figure '1..n | Get-TmdbMovie, beside HttpClient and JsonDocument, 16 at a time' ($times.Bare / $times.Pipeline) '>= 0.9' (& $detail Pipeline $Count Bare $Count)
    New-Figure 'Get-TmdbMovie $ids, beside the same' ($times.Bare / $times.Array) '>= 0.9' (& $detail Array $Count Bare $Count)
    New-Figure 'rows of a CSV | Get-TmdbMovie, beside the same' ($times.Bare / $times.Csv) '>= 0.9' (& $detail Csv $Count Bare $Count)
    New-Figure '-ThrottleLimit 1, beside the same one by one' ($times.BareOne / $times.One) '>= 0.75' (& $detail One $few BareOne $few)
    New-Figure '-Include Credits, Videos, Images (60 kB), beside the same' ($times.BareParts / $times.Parts) '>= 0.9' (& $detail Parts $few BareParts $few)
    New-Figure '1..n | Get-TmdbMovie, beside a loop of Invoke-RestMethod -WebSession' ($times.Loop / $few * $Count / $times.Pipeline) '>= 8' (& $detail Pipeline $Count Loop $few)
} finally {
    Disconnect-Tmdb
    Stop-BenchmarkServer $server
}
