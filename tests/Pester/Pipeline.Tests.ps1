[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'Helpers of a test.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
    $module = (Get-Module Tmdb).ModuleBase

    # A server that counts what it is asked at a time, and that can keep its answers back: the sandbox does neither.
    Add-Type -TypeDefinition @'
using System;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

public sealed class CountingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly object _gate = new();
    private readonly TaskCompletionSource _gathered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _atOnce;

    public CountingServer()
    {
        _listener.Start();
        BaseUri = new Uri("http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port + "/");
        _ = AcceptAsync();
    }

    public Uri BaseUri { get; }
    public int Requests { get; private set; }
    public int MostAtOnce { get; private set; }
    public int GoneAway { get; private set; }
    public int Kept { get; private set; }

    // An answer takes so many milliseconds, and some ids longer than others.
    public int Delay { get; set; }

    // Nobody gets an answer before so many wait for one.
    public int Gather { get; set; }

    // Movies from this id on get no answer.
    public int KeepFrom { get; set; } = int.MaxValue;

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        client.NoDelay = true;
        var stream = client.GetStream();
        var buffer = new byte[8192];
        try
        {
            while (true)
            {
                var text = "";
                while (!text.Contains("\r\n\r\n"))
                {
                    var read = await stream.ReadAsync(buffer);
                    if (read == 0)
                    {
                        return;
                    }

                    text += Encoding.ASCII.GetString(buffer, 0, read);
                }

                var last = text.Split(' ')[1].Split('?')[0].Split('/')[^1];
                var id = int.TryParse(last, out var number) ? number : 1;
                var keep = id >= KeepFrom;
                lock (_gate)
                {
                    Requests++;
                    Kept += keep ? 1 : 0;
                    MostAtOnce = Math.Max(MostAtOnce, ++_atOnce);
                    if (_atOnce >= Gather)
                    {
                        _gathered.TrySetResult();
                    }
                }

                if (keep)
                {
                    try
                    {
                        while (await stream.ReadAsync(buffer) > 0)
                        {
                        }
                    }
                    finally
                    {
                        lock (_gate)
                        {
                            GoneAway++;
                            _atOnce--;
                        }
                    }

                    return;
                }

                await _gathered.Task;
                if (Delay > 0)
                {
                    await Task.Delay(Delay + id * 7919 % 13);
                }

                var body = "{\"id\":" + id + ",\"title\":\"Movie " + id + "\"}";
                lock (_gate)
                {
                    _atOnce--;
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.Length + "\r\n\r\n" + body));
            }
        }
        catch (Exception e) when (e is System.IO.IOException or SocketException or ObjectDisposedException)
        {
        }
    }
}
'@

    function Connect-Server {
        param([hashtable] $With = @{})

        $arguments = @{ Token = '0123456789abcdef0123456789abcdef'; BaseUri = $server.BaseUri; SkipValidation = $true }
        $arguments += @{ RequestsPerSecond = 0; MaximumRetryCount = 0 }
        $With.GetEnumerator() | ForEach-Object { $arguments[$_.Key] = $_.Value }
        Connect-Tmdb @arguments
    }

    # Runs a script in a runspace of its own, stops it as Ctrl+C does when it is under way, and says what came of it.
    function Stop-Midway {
        param([string] $Script, [scriptblock] $UnderWay)

        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript("`$ErrorActionPreference = 'Continue'; Import-Module '$module'; $Script")
            $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
            $run = $shell.BeginInvoke([System.Management.Automation.PSDataCollection[psobject]] $null, $output)
            Wait-Until $UnderWay
            $time = Measure-Command { $shell.Stop() }
            [pscustomobject]@{
                Seconds = $time.TotalSeconds
                State   = $shell.InvocationStateInfo.State
                Errors  = @($shell.Streams.Error)
                Output  = @($output)
            }
        } finally {
            $shell.Dispose()
        }
    }
}

Describe 'Pipeline' {
    BeforeEach {
        $server = [CountingServer]::new()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        $server.Dispose()
    }

    Context 'Order and number' {
        It 'gives the results in the order of the input, though answers come in another' {
            $server.Delay = 1
            $null = Connect-Server
            (1..500 | Get-TmdbMovie).MovieId | Should -Be (1..500)
            $server.Requests | Should -Be 500
        }

        It 'gives the results in the order of the input, though some answers are late' {
            $null = Start-TmdbSandbox -ExtraMovies 200
            $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0
            Add-TmdbSandboxFault Delay -DelaySec 0.3 -Path '/3/movie/*5' -Count 3
            (200..1 | Get-TmdbMovie).MovieId | Should -Be (200..1)
        }

        It 'sends -ThrottleLimit <_> requests at a time, and no more' -ForEach 1, 4, 50 {
            $server.Gather = $_
            $server.Delay = 10
            $null = Connect-Server @{ ThrottleLimit = $_ }
            $null = 1..100 | Get-TmdbMovie
            $server.MostAtOnce | Should -Be $_
        }

        It 'sends 16 at a time unless told otherwise' {
            $server.Gather = 16
            $server.Delay = 10
            $null = Connect-Server
            $null = Get-TmdbMovie -MovieId (1..100)
            $server.MostAtOnce | Should -Be 16
        }

        It 'takes input no further ahead than it sends' {
            $null = Connect-Server @{ ThrottleLimit = 8 }
            $counts = @{ In = 0; Out = 0; Ahead = 0 }
            1..300 | ForEach-Object { $counts.In++; $_ } | Get-TmdbMovie | ForEach-Object {
                $counts.Out++
                $counts.Ahead = [math]::Max($counts.Ahead, $counts.In - $counts.Out)
            }
            $counts.Out | Should -Be 300
            $counts.Ahead | Should -BeLessOrEqual 8
        }

        It 'gives a result while the input still comes' {
            $null = Connect-Server @{ ThrottleLimit = 2 }
            $seen = [System.Collections.Generic.List[string]]::new()
            1..10 | ForEach-Object { $seen.Add("in $_"); $_ } | Get-TmdbMovie | ForEach-Object { $seen.Add("out $($_.MovieId)") }
            $seen.IndexOf('out 1') | Should -BeLessThan $seen.IndexOf('in 5')
        }

        It 'keeps the memory of many thousand inputs at that of few' {
            $null = Connect-Server
            $memory = @{}
            $count = & { for ($i = 1; $i -le 20000; $i++) { $i } } | Get-TmdbMovie | ForEach-Object {
                if ($_.MovieId -in 4000, 20000) {
                    $memory[$_.MovieId] = [GC]::GetTotalMemory($true)
                }

                $_
            } | Measure-Object | ForEach-Object Count
            $count | Should -Be 20000
            # 16,000 movies alone would be 10 MB and more.
            ($memory[20000] - $memory[4000]) / 1MB | Should -BeLessThan 4
        }

        It 'goes on after a record that fails, with one error in its place' {
            $null = Start-TmdbSandbox -ExtraMovies 100
            $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
            Add-TmdbSandboxFault ServerError -Path '/3/movie/50'
            $seen = @(1..100 | Get-TmdbMovie -ErrorAction Continue 2>&1)
            $seen | Should -HaveCount 100
            $seen[49].TargetObject | Should -Be 50
            $seen[49].FullyQualifiedErrorId | Should -Be 'TmdbServiceUnavailable,Tmdb.PowerShell.GetTmdbMovieCommand'
            @($seen | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] }).MovieId | Should -Be (@(1..49) + @(51..100))
        }

        It 'ends at once when every record would fail' {
            $sandbox = Start-TmdbSandbox -ExtraMovies 100
            $null = Connect-Tmdb -Token ('0' * 32) -BaseUri $sandbox.BaseUri -SkipValidation -RequestsPerSecond 0
            $errors = 0
            try {
                1..100 | Get-TmdbMovie -ErrorAction Continue 2>&1 | ForEach-Object { $errors++ }
            } catch {
                $_.FullyQualifiedErrorId | Should -Be 'TmdbCredentialRefused,Tmdb.PowerShell.GetTmdbMovieCommand'
                $errors++
            }
            $errors | Should -Be 1
            $sandbox.Log.Count | Should -BeLessOrEqual 17
        }

        It 'ends when the connection is closed under it' {
            $null = Connect-Server
            { 1..10 | ForEach-Object { if ($_ -eq 5) { Disconnect-Tmdb }; $_ } | Get-TmdbMovie } |
                Should -Throw -ErrorId 'TmdbDisconnected,Tmdb.PowerShell.GetTmdbMovieCommand'
        }

        It 'keeps a -PipelineVariable in step: <Case>' -ForEach @(
            @{ Case = 'of a cmdlet'; Command = { 1..5 | Get-TmdbMovie -PipelineVariable m | Get-TmdbMovie | ForEach-Object { "$($m.Id) $($_.Id)" } } }
            @{
                Case = 'by its alias, in lines'; Command = {
                    1..5 |
                        ForEach-Object { $_ } -pv m |
                        Get-TmdbMovie |
                        ForEach-Object { "$m $($_.Id)" }
                }
            }
            @{ Case = 'in a function'; Command = { function f { $pairs = 1..5 | Write-Output -PipelineV m | Get-TmdbMovie | ForEach-Object { "$m $($_.Id)" }; $pairs }; f } }
        ) {
            $server.Delay = 20
            $null = Connect-Server
            & $Command | Should -Be '1 1', '2 2', '3 3', '4 4', '5 5'
        }

        It 'runs ahead of its own -PipelineVariable' {
            $server.Gather = 4
            $null = Connect-Server @{ ThrottleLimit = 4 }
            1..8 | Get-TmdbMovie -PipelineVariable m | ForEach-Object { "$($m.Id) $($_.Id)" } | Should -HaveCount 8
            $server.MostAtOnce | Should -Be 4
        }

        It 'goes through several cmdlets, one behind the other' {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
            $out = 'Fight Club', 'Pulp Fiction', 'Inception' | Search-TmdbMovie -First 1 | Get-TmdbMovie -Include Credits |
                Add-TmdbFavorite -PassThru
            $out.MovieId | Should -Be 550, 680, 27205
            $out.Credits.Count | Should -Be 3
            $sandbox.Users[0].FavoriteMovies | Sort-Object | Should -Be 550, 680, 27205
        }
    }

    Context 'The end before the end' {
        It 'ends the requests under way when Select-Object has enough' {
            $server.KeepFrom = 2
            $null = Connect-Server
            $given = @{ Count = 0 }
            (1..1000 | ForEach-Object { $given.Count++; $_ } | Get-TmdbMovie | Select-Object -First 1).Title | Should -Be 'Movie 1'
            $given.Count | Should -BeLessOrEqual 17
            Wait-Until { $server.GoneAway -eq $server.Kept }
        }

        It 'ends the requests under way after an error with -ErrorAction Stop' {
            $server.KeepFrom = 2
            $null = Connect-Server @{ TimeoutSec = 2 }
            { 1..10 | Get-TmdbMovie -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbTimeout,Tmdb.PowerShell.GetTmdbMovieCommand'
            Wait-Until { $server.GoneAway -eq $server.Kept }
        }

        It 'ends the requests under way when a later command fails' {
            $server.KeepFrom = 2
            $null = Connect-Server
            { 1..20 | Get-TmdbMovie | ForEach-Object { throw 'mine' } } | Should -Throw 'mine'
            Wait-Until { $server.GoneAway -eq $server.Kept }
        }
    }

    Context 'Ctrl+C' {
        It 'ends the wait for an answer' {
            $server.KeepFrom = 1
            $null = Connect-Server
            $end = Stop-Midway '1..100 | Get-TmdbMovie' { $server.Kept -eq 16 }
            $end.State | Should -Be Stopped
            $end.Seconds | Should -BeLessThan 10
            $end.Errors | Should -BeNullOrEmpty
            Wait-Until { $server.GoneAway -eq 16 }
            $server.Requests | Should -Be 16
        }

        It 'ends the wait for the answer to one request' {
            $server.KeepFrom = 1
            $null = Connect-Server
            $end = Stop-Midway 'Test-TmdbConnection' { $server.Kept -eq 1 }
            $end.State | Should -Be Stopped
            $end.Seconds | Should -BeLessThan 10
            $end.Output | Should -BeNullOrEmpty
            Wait-Until { $server.GoneAway -eq 1 }
        }

        It 'ends the wait for the rate limit, and nothing is sent later' {
            $null = Connect-Server @{ RequestsPerSecond = 1 }
            $end = Stop-Midway '1..100 | Get-TmdbMovie' { $server.Requests -ge 1 }
            $end.State | Should -Be Stopped
            # Sixteen of them would wait for 15 seconds.
            $end.Seconds | Should -BeLessThan 10
            $sent = $server.Requests
            # Who waits for the limit is served in turn: whoever were left would be before this one.
            $null = Get-TmdbMovie 500
            $server.Requests | Should -Be ($sent + 1)
        }

        It 'ends the wait before another try' {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -SkipValidation -RequestsPerSecond 0
            Add-TmdbSandboxFault RateLimited -RetryAfterSec 30 -Count 100
            $end = Stop-Midway '550, 680 | Get-TmdbMovie' { $sandbox.Log.Count -eq 2 }
            $end.State | Should -Be Stopped
            $end.Seconds | Should -BeLessThan 10
            $end.Errors | Should -BeNullOrEmpty
            $sandbox.Log.Count | Should -Be 2
        }

        It 'leaves the connection as good as it was' {
            $server.KeepFrom = 1
            $null = Connect-Server
            $null = Stop-Midway '1..100 | Get-TmdbMovie' { $server.Kept -eq 16 }
            $server.KeepFrom = [int]::MaxValue
            (Get-TmdbMovie 550).MovieId | Should -Be 550
        }
    }

    Context 'Verbose and debug' {
        BeforeEach {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -SkipValidation -RequestsPerSecond 0 -MaximumRetryCount 1
        }

        It 'tells method, path, status, attempts and time of each request, in the order of the input' {
            Add-TmdbSandboxFault Delay -DelaySec 0.2 -Path '/3/movie/680'
            Add-TmdbSandboxFault RateLimited -RetryAfterSec 0 -Path '/3/movie/13'
            $lines = 680, 13, 999999, 550 | Get-TmdbMovie -Verbose -ErrorAction SilentlyContinue 4>&1 |
                Where-Object { $_ -is [System.Management.Automation.VerboseRecord] } | ForEach-Object Message
            $lines | Should -HaveCount 5
            $lines[0] | Should -Match '^GET /3/movie/680: 200, 1 attempt, \d+ ms$'
            $lines[1] | Should -Match '^GET /3/movie/13: HTTP 429, again in 0\.0 s$'
            $lines[2] | Should -Match '^GET /3/movie/13: 200, 2 attempts, \d+ ms$'
            $lines[3] | Should -Match '^GET /3/movie/999999: 404, 1 attempt, \d+ ms$'
            $lines[4] | Should -Match '^GET /3/movie/550: 200, 1 attempt, \d+ ms$'
        }

        It 'tells each line before the result that it belongs to' {
            $seen = 550, 680 | Get-TmdbMovie -Verbose 4>&1 | ForEach-Object { $_.GetType().Name }
            $seen | Should -Be VerboseRecord, Movie, VerboseRecord, Movie
        }

        It 'follows $VerbosePreference, and -Verbose:$false goes before it' {
            $VerbosePreference = 'Continue'
            @(Get-TmdbMovie 550 4>&1) | Should -HaveCount 2
            @(Get-TmdbMovie 550 -Verbose:$false 4>&1) | Should -HaveCount 1
        }

        It 'says nothing unless asked' {
            @(Get-TmdbMovie 550 4>&1 5>&1) | Should -HaveCount 1
        }

        It 'tells with -Debug of every attempt' {
            Add-TmdbSandboxFault ServerError
            $lines = Get-TmdbMovie 550 -Debug 5>&1 | Where-Object { $_ -is [System.Management.Automation.DebugRecord] } |
                ForEach-Object Message
            $lines | Should -HaveCount 2
            $lines[0] | Should -Match 'GET /3/movie/550: attempt 1, HTTP 500'
            $lines[1] | Should -Match 'attempt 2, HTTP 200'
        }
    }

    Context 'A server that misbehaves' {
        BeforeEach {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 1 -TimeoutSec 2
            $sandbox.ClearLog()
        }

        It 'is asked again as it says: <Name>' -ForEach @(
            @{ Name = '429 with seconds'; Fault = @{ Kind = 'RateLimited'; RetryAfter = '00:00:01' } }
            @{ Name = '429 with a date'; Fault = @{ Kind = 'RateLimited'; RetryAfter = '00:00:01'; RetryAfterAsDate = $true } }
            @{ Name = '429 without anything'; Fault = @{ Kind = 'RateLimited' } }
            @{ Name = '500'; Fault = @{ Kind = 'ServerError' } }
            @{ Name = '503'; Fault = @{ Kind = 'ServerError'; StatusCode = 503 } }
            @{ Name = 'HTML with 502'; Fault = @{ Kind = 'Html'; StatusCode = 502 } }
            @{ Name = 'no body with 500'; Fault = @{ Kind = 'EmptyBody'; StatusCode = 500 } }
            @{ Name = 'reset before the answer'; Fault = @{ Kind = 'CutBeforeAnswer' } }
            @{ Name = 'reset in the answer'; Fault = @{ Kind = 'CutInAnswer' } }
            @{ Name = 'no answer in time'; Fault = @{ Kind = 'Delay'; Delay = '00:01:00' } }
        ) {
            $Fault.Path = '/3/movie/680'
            $sandbox.AddFault($Fault)
            (550, 680, 13 | Get-TmdbMovie -ErrorAction Stop).MovieId | Should -Be 550, 680, 13
            # An answer that never came is in no log.
            @($sandbox.Log | Where-Object Path -EQ '/3/movie/680').Count | Should -Be ($Fault.Kind -eq 'Delay' ? 1 : 2)
        }

        It 'says once why it keeps everybody waiting for seconds, and each time with -Verbose' {
            $sandbox.AddFault(@{ Kind = 'RateLimited'; RetryAfter = '00:00:03'; Count = 2 })
            $said = 550, 680 | Get-TmdbMovie -WarningVariable warnings -WarningAction SilentlyContinue -Verbose 4>&1 | ForEach-Object { "$_" }
            $warnings | Should -HaveCount 1
            $warnings | Should -Match 'GET /3/movie/\d+: HTTP 429, again in \d\.\d s'
            $said | Where-Object { $_ -match 'again in' } | Should -HaveCount 1
        }

        It 'is waited for as it says' {
            $sandbox.AddFault(@{ Kind = 'RateLimited'; RetryAfter = '00:00:01' })
            # A timer may be some milliseconds early.
            (Measure-Command { Get-TmdbMovie 550 -ErrorAction Stop }).TotalSeconds | Should -BeGreaterThan 0.9
        }

        It 'is one error when it goes on: <Name>, and the rest goes on' -ForEach @(
            @{ Name = '429'; Fault = @{ Kind = 'RateLimited'; RetryAfter = '00:00:00' }; Id = 'TmdbRateLimited'; Attempts = 2 }
            @{ Name = '503'; Fault = @{ Kind = 'ServerError'; StatusCode = 503 }; Id = 'TmdbServiceUnavailable'; Attempts = 2 }
            @{ Name = 'reset'; Fault = @{ Kind = 'CutBeforeAnswer' }; Id = 'TmdbConnectionFailed'; Attempts = 2 }
            @{ Name = 'no answer'; Fault = @{ Kind = 'Delay'; Delay = '00:01:00' }; Id = 'TmdbTimeout'; Attempts = 2 }
            @{ Name = 'HTML with 200'; Fault = @{ Kind = 'Html' }; Id = 'TmdbInvalidAnswer'; Attempts = 1 }
            @{ Name = 'cut JSON'; Fault = @{ Kind = 'BrokenJson' }; Id = 'TmdbInvalidAnswer'; Attempts = 1 }
            @{ Name = 'empty body'; Fault = @{ Kind = 'EmptyBody' }; Id = 'TmdbInvalidAnswer'; Attempts = 1 }
        ) {
            $Fault += @{ Path = '/3/movie/680'; Count = 10 }
            $sandbox.AddFault($Fault)
            $movies = 550, 680, 13 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue
            $movies.MovieId | Should -Be 550, 13
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be "$Id,Tmdb.PowerShell.GetTmdbMovieCommand"
            $failed.TargetObject | Should -Be 680
            # A 429 does not count while the others get through.
            $failed.Exception.Attempts | Should -BeGreaterOrEqual $Attempts
        }

        It 'is not followed to another address' {
            $sandbox.AddFault(@{ Kind = 'RedirectTo'; Location = $server.BaseUri; Path = '/3/movie/680' })
            $movies = 550, 680, 13 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue
            $movies.MovieId | Should -Be 550, 13
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbRedirected,Tmdb.PowerShell.GetTmdbMovieCommand'
            $server.Requests | Should -Be 0
        }

        It 'gets a rating again when nobody knows whether it took the first: the rating is there once' {
            Add-TmdbSandboxFault CutBeforeAnswer -AfterEffect -Path '/3/movie/680/rating'
            550, 680, 13 | Set-TmdbRating -Value 8 -ErrorAction Stop
            @($sandbox.Log | Where-Object Path -EQ '/3/movie/680/rating') | Should -HaveCount 2
            $sandbox.Users[0].MovieRatings.Keys | Sort-Object | Should -Be 13, 550, 680
        }

        It 'gets a favorite again, which is one once' {
            Add-TmdbSandboxFault CutInAnswer -AfterEffect -Path '*/favorite'
            550, 680, 13 | Add-TmdbFavorite -ErrorAction Stop
            $sandbox.Users[0].FavoriteMovies | Sort-Object | Should -Be 13, 550, 680
        }

        It 'is asked once for what must not be made twice: <Name>' -ForEach @(
            @{ Name = 'a guest session'; Path = '*/guest_session/new'; Script = { New-TmdbGuestSession } }
            @{ Name = 'a session'; Path = '*/session/new'; Script = { Connect-Tmdb -Sandbox -Credential $sandbox.Credential } }
        ) {
            Add-TmdbSandboxFault CutBeforeAnswer -AfterEffect -Path $Path -Count 5
            $Script | Should -Throw -ErrorId 'TmdbConnectionFailed,*'
            @($sandbox.Log | Where-Object Path -Like $Path) | Should -HaveCount 1
        }
    }

    Context 'Several runspaces' {
        BeforeEach {
            $sandbox = Start-TmdbSandbox -ExtraMovies 200
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
            $sandbox.ClearLog()
        }

        It 'share the connection in ForEach-Object -Parallel' {
            $sums = 1..8 | ForEach-Object -ThrottleLimit 8 -Parallel {
                $ErrorActionPreference = 'Stop'
                Import-Module $using:module
                $from = 20 * $_
                $ids = $from..($from + 19)
                $ids | Set-TmdbRating -Value 8
                $movies = $ids | Get-TmdbMovie
                [pscustomobject]@{ From = $from; Right = !(Compare-Object $ids $movies.MovieId -SyncWindow 0) }
            }
            $sums | Should -HaveCount 8
            $sums.Right | Should -Not -Contain $false
            $sandbox.Users[0].MovieRatings.Count | Should -Be 160
            $sandbox.Log.Count | Should -Be 320
        }

        It 'share it with Start-ThreadJob' {
            $job = Start-ThreadJob { Import-Module $using:module; (1..50 | Get-TmdbMovie).MovieId }
            try {
                $job | Wait-Job -Timeout 60 | Receive-Job -ErrorAction Stop | Should -Be (1..50)
            } finally {
                $job | Remove-Job -Force
            }
        }

        It 'take a connection that is handed over' {
            $connection = Get-TmdbConnection
            $names = 1..4 | ForEach-Object -ThrottleLimit 4 -Parallel {
                Import-Module $using:module
                (Get-TmdbAccount -Connection $using:connection).Username
            }
            $names | Should -Be alice, alice, alice, alice
        }
    }
}
