<#
.SYNOPSIS
    How fast a whole pipeline is: 1..5000 | Get-TmdbMovie beside a loop of Invoke-RestMethod with one web session.
.DESCRIPTION
    Both ask the same sandbox, which runs in a process of its own on loopback with no rate limit. Each side runs several times, in turn; the
    median counts. Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    [ValidateRange(1, 1000000)] [int] $Count = 5000,
    [ValidateRange(1, 100)] [int] $Rounds = 3
)

$ErrorActionPreference = 'Stop'
$module = Join-Path $PSScriptRoot '../out/Tmdb'
Import-Module $module

$server = Start-Job {
    Import-Module $using:module
    $sandbox = Start-TmdbSandbox -ExtraMovies $using:Count
    [pscustomobject]@{ Uri = $sandbox.BaseUri; Key = $sandbox.ApiKey }
    Wait-Event -SourceIdentifier Never
}

try {
    while (-not ($sandbox = Receive-Job $server)) { $null = Wait-Job $server -Timeout 1 }

    $null = Connect-Tmdb $sandbox.Key -BaseUri $sandbox.Uri -RequestsPerSecond 0

    function Measure-Tmdb {
        (Measure-Command { $script:rows = 1..$Count | Get-TmdbMovie }).TotalSeconds
        if ($rows.Count -ne $Count) { throw "Get-TmdbMovie gave $($rows.Count) of $Count movies." }
    }

    function Measure-Loop {
        $session = [Microsoft.PowerShell.Commands.WebRequestSession]::new()
        (Measure-Command {
            $script:rows = foreach ($id in 1..$Count) {
                Invoke-RestMethod -WebSession $session -Uri "$($sandbox.Uri)3/movie/${id}?api_key=$($sandbox.Key)"
            }
        }).TotalSeconds
        if ($rows.Count -ne $Count) { throw "Invoke-RestMethod gave $($rows.Count) of $Count movies." }
    }

    # Once unmeasured, so that nothing pays for a first time.
    $null = 1..100 | Get-TmdbMovie
    $null = Invoke-RestMethod "$($sandbox.Uri)3/movie/550?api_key=$($sandbox.Key)"

    $times = foreach ($round in 1..$Rounds) {
        [pscustomobject]@{ Tmdb = Measure-Tmdb; Loop = Measure-Loop }
    }

    $median = { @($args[0] | Sort-Object)[[math]::Floor($args[0].Count / 2)] }
    $tmdb = & $median @($times.Tmdb)
    $loop = & $median @($times.Loop)

    [pscustomobject]@{
        Count            = $Count
        'Get-TmdbMovie s' = [math]::Round($tmdb, 2)
        'Invoke-RestMethod loop s' = [math]::Round($loop, 2)
        'Times as fast'  = [math]::Round($loop / $tmdb, 1)
    }
} finally {
    Disconnect-Tmdb
    Stop-Job $server
    Remove-Job $server -Force
}
