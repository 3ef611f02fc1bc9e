<#
.SYNOPSIS
    How fast a whole pipeline is: 1..5000 | Get-TmdbMovie beside a loop of Invoke-RestMethod with one web session.
.DESCRIPTION
    Both ask the same server, which runs in a process of its own on loopback, with no rate limit: once with a server that answers at once, so that
    only our own work counts, and once with one that takes its time, as all real ones do. Each side runs several times, in turn; the
    median counts. Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    [ValidateRange(1, 1000000)] [int] $Count = 5000,
    [ValidateRange(1, 100)] [int] $Rounds = 5,
    [int[]] $LatencyMilliseconds = @(0, 5),

    # The module to measure: another build of it, to compare.
    [string] $Module = (Join-Path $PSScriptRoot '../out/Tmdb')
)

$ErrorActionPreference = 'Stop'
Import-Module $Module
$sandbox = Start-TmdbSandbox
$body = (Invoke-WebRequest "$($sandbox.BaseUri)3/movie/550?api_key=$($sandbox.ApiKey)").Content
Stop-TmdbSandbox $sandbox

function Measure-Tmdb {
    param([int] $Count)

    (Measure-Command { $script:rows = 1..$Count | Get-TmdbMovie }).TotalSeconds
    if ($rows.Count -ne $Count) { throw "Get-TmdbMovie gave $($rows.Count) of $Count movies." }
}

function Measure-Loop {
    param([int] $Count, [string] $Address)

    $movie = "$($Address)3/movie/"
    $session = [Microsoft.PowerShell.Commands.WebRequestSession]::new()
    (Measure-Command {
        $script:rows = foreach ($id in 1..$Count) {
            Invoke-RestMethod -WebSession $session -Uri "$movie${id}?api_key=key"
        }
    }).TotalSeconds
    if ($rows.Count -ne $Count) { throw "Invoke-RestMethod gave $($rows.Count) of $Count movies." }
}

foreach ($latency in $LatencyMilliseconds) {
    $job = Start-Job {
        Add-Type -Path $using:PSScriptRoot/LoopbackServer.cs
        "http://127.0.0.1:$([LoopbackServer]::Start([System.Text.Encoding]::UTF8.GetBytes($using:body), $using:latency))/"
        Wait-Event -SourceIdentifier Never
    }
    try {
        while (-not ($server = Receive-Job $job)) { $null = Wait-Job $job -Timeout 1 }
        $null = Connect-Tmdb -Token key -BaseUri $server -RequestsPerSecond 0 -SkipValidation

        # Once unmeasured, so that nothing pays for a first time.
        $null = 1..$Count | Get-TmdbMovie
        $null = Invoke-RestMethod "${server}3/movie/550?api_key=key"

        $times = foreach ($round in 1..$Rounds) {
            Write-Verbose "Round $round of $Rounds with $latency ms"
            [pscustomobject]@{ Tmdb = Measure-Tmdb $Count; Loop = Measure-Loop $Count $server }
        }

        $median = { @($args[0] | Sort-Object)[[math]::Floor($args[0].Count / 2)] }
        $tmdb = & $median @($times.Tmdb)
        $loop = & $median @($times.Loop)
        [pscustomobject]@{
            'Server ms'       = $latency
            'Requests'        = $Count
            'Get-TmdbMovie s' = [math]::Round($tmdb, 2)
            'Loop s'          = [math]::Round($loop, 2)
            'Times as fast'   = [math]::Round($loop / $tmdb, 1)
        }
    } finally {
        Disconnect-Tmdb
        Stop-Job $job
        Remove-Job $job -Force
    }
}
