# What the measurements share: a server that is faster than what is measured, and figures in one form.

$ErrorActionPreference = 'Stop'

# A movie, and with append_to_response one of 60 kB: a recorded answer, whose id is the one that is asked for.
function Get-Answer {
    [OutputType([hashtable])]
    param()

    $movie = Get-Content -Raw $PSScriptRoot/../tests/Tmdb.Client.Tests/Samples/movie-with-everything.json | ConvertFrom-Json -AsHashtable
    $parts = 'credits', 'videos', 'images'
    $details = [ordered]@{}
    foreach ($name in $movie.Keys | Where-Object { $movie[$_] -isnot [System.Collections.IDictionary] -or $_ -eq 'belongs_to_collection' }) {
        $details[$name] = $movie[$name]
    }

    $details.id = 987654321
    $details.overview = (@($movie.overview) * 2 + 'x' * 300) -join ' '
    $json = { ($args[0] | ConvertTo-Json -Depth 20 -Compress) -replace 987654321, '<!--#echo var="id"-->' }
    $answer = @{ 'movie.json' = & $json $details }
    foreach ($part in $parts) {
        $details[$part] = @{}
        foreach ($list in $movie[$part].Keys | Where-Object { $movie[$part][$_] -is [array] }) {
            $details[$part][$list] = @($movie[$part][$list]) * 60 | Select-Object -First 60
        }
    }

    $answer['movie-with-parts.json'] = & $json $details
    $answer
}

# nginx on a free port of 127.0.0.1: its work costs next to nothing. Returns its process, its address and its folder.
function Start-BenchmarkServer {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'It ends with the measurement.')]
    param()

    $nginx = Get-Command nginx, /usr/sbin/nginx -CommandType Application -ErrorAction Ignore | Select-Object -First 1
    if (-not $nginx) {
        throw 'The benchmarks need nginx: apt install nginx-light, or brew install nginx.'
    }

    $folder = Join-Path ([System.IO.Path]::GetTempPath()) "tmdb-benchmark-$PID-$(Get-Random)"
    $null = New-Item -ItemType Directory $folder
    (Get-Answer).GetEnumerator() | ForEach-Object { Set-Content -NoNewline -Path $folder/$($_.Key) -Value $_.Value }
    $listener = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
    $listener.Start()
    $port = $listener.LocalEndpoint.Port
    $listener.Stop()
    (Get-Content -Raw $PSScriptRoot/nginx.conf) -replace '@FOLDER@', $folder -replace '@PORT@', $port | Set-Content $folder/nginx.conf
    $process = Start-Process $nginx.Source '-p', $folder, '-c', "$folder/nginx.conf" -PassThru -RedirectStandardError $folder/stderr
    while (-not (Test-Path $folder/pid)) {
        if ($process.HasExited) { throw "nginx does not start: $(Get-Content -Raw $folder/stderr)" }
        Start-Sleep -Milliseconds 50
    }

    [pscustomobject]@{ Process = $process; Address = "http://127.0.0.1:$port/"; Folder = $folder }
}

function Stop-BenchmarkServer {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'It ends with the measurement.')]
    param($Server)

    $Server.Process | Stop-Process
    $Server.Process.WaitForExit()
    Remove-Item -Recurse -Force $Server.Folder
}

# The seconds that each script takes, in turns, so that what else the machine does hits all of them; the first round is not counted.
function Measure-Round {
    param([System.Collections.Specialized.OrderedDictionary] $Scripts, [int] $Rounds)

    $times = @{}
    foreach ($round in 0..$Rounds) {
        foreach ($name in $Scripts.Keys) {
            [gc]::Collect()
            $time = (Measure-Command $Scripts[$name]).TotalSeconds
            if ($round) {
                $times[$name] += @($time)
            }
        }
    }

    $medians = @{}
    foreach ($name in $Scripts.Keys) {
        $medians[$name] = Get-Median $times[$name]
    }

    $medians
}

function Get-Median {
    param([double[]] $Value)

    ($Value | Sort-Object)[[math]::Floor($Value.Count / 2)]
}

# One line of the table: a ratio (or a time), and what it is meant to be.
function New-Figure {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'It only makes an object.')]
    param([string] $What, [double] $Value, [string] $Goal, [string] $Detail)

    [pscustomobject]@{ What = $What; Value = [math]::Round($Value, 2); Goal = $Goal; Detail = $Detail }
}
