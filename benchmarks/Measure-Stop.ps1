<#
.SYNOPSIS
    How long Ctrl+C takes, whatever a cmdlet waits for.
.DESCRIPTION
    Each wait is begun in a runspace of its own and, at a random moment, stopped as Ctrl+C does it, many times. Build first: ./build.ps1 Build.
#>
[CmdletBinding()]
param(
    [ValidateRange(1, 1000)] [int] $Rounds = 25
)

$ErrorActionPreference = 'Stop'
. $PSScriptRoot/Common.ps1
$module = Join-Path $PSScriptRoot '../out/Tmdb'
Import-Module $module
$sandbox = Start-TmdbSandbox
$silent = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0) # It takes connections and answers nobody.
$silent.Start()
$ssh = $env:SSH_CONNECTION
$env:SSH_CONNECTION = 'none' # So that no browser opens.

try {
    $with = @{ Token = $sandbox.ApiKey; BaseUri = $sandbox.BaseUri; SkipValidation = $true; RequestsPerSecond = 0 }
    $unlimited = Connect-Tmdb @with
    $with.BaseUri = "http://127.0.0.1:$($silent.LocalEndpoint.Port)"
    $unanswered = Connect-Tmdb @with
    $with.BaseUri = $sandbox.BaseUri
    $with.RequestsPerSecond = 1
    $limited = Connect-Tmdb @with
    Add-TmdbSandboxFault RateLimited -Path '/3/movie/13' -RetryAfterSec 60 -Count 1000000

    $waits = [ordered]@{
        'an answer'        = $unanswered, { 1..1000 | Get-TmdbMovie -Connection $Connection }
        'one answer'       = $unanswered, { Test-TmdbConnection -Connection $Connection }
        'the rate limit'   = $limited, { 1..1000 | Get-TmdbMovie -Connection $Connection }
        'the next attempt' = $unlimited, { 13, 550, 13 | Get-TmdbMovie -Connection $Connection }
        'quick answers'    = $unlimited, { while ($true) { 550, 680 | Get-TmdbMovie -Connection $Connection } }
        'more pages'       = $unlimited, { while ($true) { Search-TmdbMovie the -All -Connection $Connection } }
        'the approval'     = $unlimited, { Connect-Tmdb -Sandbox -Interactive }
    }
    $results = foreach ($wait in $waits.Keys) {
        $connection, $script = $waits[$wait]
        $times = foreach ($round in 1..$Rounds) {
            $shell = [powershell]::Create()
            $null = $shell.AddScript("param(`$Connection) Import-Module '$module'; $script").AddArgument($connection)
            $null = $shell.BeginInvoke()
            [System.Threading.Thread]::Sleep((Get-Random -Minimum 100 -Maximum 600))
            if ($shell.InvocationStateInfo.State -ne 'Running') { throw "Waiting for $wait ended by itself: $($shell.InvocationStateInfo.Reason)" }

            (Measure-Command { $shell.Stop() }).TotalMilliseconds
            $shell.Dispose()
        }

        $longest = ($times | Measure-Object -Maximum).Maximum
        New-Figure "Milliseconds for Ctrl+C, waiting for $wait" $longest '< 200' ('the longest of {0}; the median is {1:N1} ms' -f $Rounds, (Get-Median $times))
    }

    # Together, so that the table is as wide as it has to be.
    $results
} finally {
    $env:SSH_CONNECTION = $ssh
    $silent.Stop()
    Stop-TmdbSandbox
}
