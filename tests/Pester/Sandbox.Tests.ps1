[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $failing = @(
        @{ Kind = 'RateLimited'; Id = 'TmdbRateLimited'; Says = '*TMDB code 25, HTTP 429*' }
        @{ Kind = 'ServerError'; Id = 'TmdbServiceUnavailable'; Says = '*TMDB code 11, HTTP 500*' }
        @{ Kind = 'CutBeforeAnswer'; Id = 'TmdbConnectionFailed'; Says = '*the connection failed*' }
        @{ Kind = 'CutInAnswer'; Id = 'TmdbConnectionFailed'; Says = '*the connection failed*' }
        @{ Kind = 'Html'; Id = 'TmdbInvalidAnswer'; Says = '*a web page*HTTP 200*' }
        @{ Kind = 'BrokenJson'; Id = 'TmdbInvalidAnswer'; Says = '*cut or damaged JSON*HTTP 200*' }
        @{ Kind = 'EmptyBody'; Id = 'TmdbInvalidAnswer'; Says = '*the answer is empty*HTTP 200*' }
        @{ Kind = 'RedirectTo'; Id = 'TmdbRedirected'; Says = '*elsewhere.example*' }
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Sandbox' {
    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
    }

    Context 'Start, get, stop' {
        It 'starts one that is ready, on this machine only' {
            $sandbox = Start-TmdbSandbox
            $sandbox.BaseUri.Host | Should -Be '127.0.0.1'
            $sandbox.Token.Split('.') | Should -HaveCount 3
            $sandbox.ApiKey | Should -Match '^[0-9a-f]{32}$'
            Invoke-RestMethod "$($sandbox.BaseUri)3/movie/550?api_key=$($sandbox.ApiKey)" | ForEach-Object title | Should -Be 'Fight Club'
            (Get-TmdbSandbox).BaseUri | Should -Be $sandbox.BaseUri
        }

        It 'has a login that Connect-Tmdb takes' {
            $sandbox = Start-TmdbSandbox
            $sandbox.Credential | Should -BeOfType pscredential
            (Connect-Tmdb -Sandbox -Credential $sandbox.Credential).UserName | Should -Be $sandbox.Users[0].UserName
        }

        It 'has a catalogue to try things with' {
            $sandbox = Start-TmdbSandbox
            $sandbox.Movies.Count | Should -BeGreaterOrEqual 60
            $sandbox.TvSeries.Count | Should -BeGreaterOrEqual 25
            ($sandbox.Movies | Where-Object Id -EQ 550).Title | Should -Be 'Fight Club'
        }

        It 'has every id up to -ExtraMovies' {
            $null = Start-TmdbSandbox -ExtraMovies 30
            $null = Connect-Tmdb -Sandbox
            (1..30 | Get-TmdbMovie -ErrorAction Stop).MovieId | Should -Be (1..30)
        }

        It 'starts with Connect-Tmdb -Sandbox when none runs, and is used again when one does' {
            Get-TmdbSandbox | Should -BeNullOrEmpty
            $null = Connect-Tmdb -Sandbox
            $null = Connect-Tmdb -Sandbox
            @(Get-TmdbSandbox) | Should -HaveCount 1
            (Get-TmdbConnection).BaseUri | Should -Be (Get-TmdbSandbox).BaseUri
        }

        It 'can run several times, each with its own state' {
            $one = Start-TmdbSandbox
            $two = Start-TmdbSandbox
            (Get-TmdbSandbox).BaseUri | Should -Be $one.BaseUri, $two.BaseUri
            $ofTwo = Connect-Tmdb -Sandbox -Credential $two.Credential
            $ofTwo.BaseUri | Should -Be $two.BaseUri
            $ofOne = Connect-Tmdb -Token $one.Token -BaseUri $one.BaseUri -Credential $one.Credential
            Add-TmdbFavorite 550 -Connection $ofOne
            $one.Users[0].FavoriteMovies | Should -Be 550
            $two.Users[0].FavoriteMovies | Should -BeNullOrEmpty
            Disconnect-Tmdb -Connection $ofTwo
        }

        It 'listens on -Port, and says so when it is taken' {
            $free = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
            $free.Start()
            $port = $free.LocalEndpoint.Port
            $free.Stop()
            (Start-TmdbSandbox -Port $port).BaseUri.Port | Should -Be $port
            $refusal = { Start-TmdbSandbox -Port $port } | Should -Throw -PassThru
            $refusal.FullyQualifiedErrorId | Should -Be 'TmdbSandboxNotStarted,Tmdb.PowerShell.StartTmdbSandboxCommand'
            $refusal.TargetObject | Should -Be $port
            @(Get-TmdbSandbox) | Should -HaveCount 1
        }

        It 'stops the one that is named, or all' {
            $one = Start-TmdbSandbox
            $two = Start-TmdbSandbox
            $three = Start-TmdbSandbox
            Stop-TmdbSandbox $two
            (Get-TmdbSandbox).BaseUri | Should -Be $one.BaseUri, $three.BaseUri
            $one | Stop-TmdbSandbox
            (Get-TmdbSandbox).BaseUri | Should -Be $three.BaseUri
            Stop-TmdbSandbox
            Get-TmdbSandbox | Should -BeNullOrEmpty
            { Invoke-RestMethod "$($two.BaseUri)3/movie/550?api_key=$($two.ApiKey)" } | Should -Throw
        }

        It 'stops nothing when none runs' {
            { Stop-TmdbSandbox -ErrorAction Stop } | Should -Not -Throw
        }

        It 'starts and stops nothing with -WhatIf' {
            Start-TmdbSandbox -WhatIf | Should -BeNullOrEmpty
            Get-TmdbSandbox | Should -BeNullOrEmpty
            $null = Start-TmdbSandbox
            Stop-TmdbSandbox -WhatIf
            @(Get-TmdbSandbox) | Should -HaveCount 1
        }
    }

    Context 'Faults' {
        BeforeEach {
            $sandbox = Start-TmdbSandbox
        }

        It 'shows <Kind> as one error, and the rest goes on' -ForEach $failing {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault $Kind -Path '/3/movie/550'
            $movies = 680, 550, 13 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue
            $movies.MovieId | Should -Be 680, 13
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be "$Id,Tmdb.PowerShell.GetTmdbMovieCommand"
            $failed | Should -BeLike $Says
            $failed.TargetObject | Should -Be 550
            $failed.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
            (Get-TmdbMovie 550).MovieId | Should -Be 550
        }

        It 'delays the right answer' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault Delay -DelaySec 0.3
            $time = Measure-Command { (Get-TmdbMovie 550).MovieId | Should -Be 550 }
            # A timer may be some milliseconds early.
            $time.TotalSeconds | Should -BeGreaterThan 0.2
        }

        It 'has an answer that comes too late time out' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0 -TimeoutSec 2
            Add-TmdbSandboxFault Delay -DelaySec 60
            $movies = 550, 680 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbTimeout,Tmdb.PowerShell.GetTmdbMovieCommand'
            $failed | Should -BeLike '*no answer within 2 s*'
            $movies | Should -HaveCount 1
        }

        It 'is over after one more try: <_>' -ForEach 'RateLimited', 'ServerError', 'CutBeforeAnswer', 'CutInAnswer' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 1
            $sandbox.ClearLog()
            # The kind that has the header Retry-After asks for no wait, so that the test is quick.
            Add-TmdbSandboxFault $_ -RetryAfterSec 0
            (Get-TmdbMovie 550 -ErrorAction Stop).MovieId | Should -Be 550
            $sandbox.Log.Count | Should -Be 2
        }

        It 'is not tried again: <_>' -ForEach 'Html', 'BrokenJson', 'EmptyBody', 'RedirectTo' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 3
            $sandbox.ClearLog()
            Add-TmdbSandboxFault $_
            { Get-TmdbMovie 550 -ErrorAction Stop } | Should -Throw
            $sandbox.Log.Count | Should -Be 1
        }

        It 'befalls as many requests as -Count says, and only those that fit' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault ServerError -Count 2 -Path '/3/movie/*' -Method Get
            (Get-TmdbTvSeries 1396).TvSeriesId | Should -Be 1396
            $movies = 550 | Get-TmdbMovie -ErrorVariable first -ErrorAction SilentlyContinue
            $movies = @($movies) + @(550 | Get-TmdbMovie -ErrorVariable second -ErrorAction SilentlyContinue)
            $movies | Should -BeNullOrEmpty
            $first, $second | Should -HaveCount 2
            (Get-TmdbMovie 550).MovieId | Should -Be 550
        }

        It 'sends the HTTP status that is asked for' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault ServerError -StatusCode 503
            $null = Get-TmdbMovie 550 -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed[0].Exception.HttpStatus | Should -Be 503
            $failed[0].Exception.TmdbCode | Should -Be 9
        }

        It 'lets the request take effect first with -AfterEffect' {
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -MaximumRetryCount 0
            Add-TmdbSandboxFault CutBeforeAnswer -Path '/3/movie/550/rating'
            Add-TmdbSandboxFault CutBeforeAnswer -Path '/3/movie/680/rating' -AfterEffect
            550, 680 | Set-TmdbRating -Value 8 -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 2
            $sandbox.Users[0].MovieRatings.Keys | Should -Be 680
        }

        It 'goes to the sandbox that is named, else to the last one' {
            $last = Start-TmdbSandbox
            $ofFirst = Connect-Tmdb -Token $sandbox.Token -BaseUri $sandbox.BaseUri -MaximumRetryCount 0
            $ofLast = Connect-Tmdb -Token $last.Token -BaseUri $last.BaseUri -MaximumRetryCount 0
            $sandbox | Add-TmdbSandboxFault Html
            { Get-TmdbMovie 550 -Connection $ofLast -ErrorAction Stop } | Should -Not -Throw
            { Get-TmdbMovie 550 -Connection $ofFirst -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbInvalidAnswer,*'
            Add-TmdbSandboxFault Html
            { Get-TmdbMovie 550 -Connection $ofFirst -ErrorAction Stop } | Should -Not -Throw
            { Get-TmdbMovie 550 -Connection $ofLast -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbInvalidAnswer,*'
            Disconnect-Tmdb -Connection $ofFirst
        }

        It 'is not added with -WhatIf' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault Html -WhatIf
            { Get-TmdbMovie 550 -ErrorAction Stop } | Should -Not -Throw
        }

        It 'needs a sandbox' {
            Stop-TmdbSandbox
            { Add-TmdbSandboxFault Html } | Should -Throw -ErrorId 'TmdbSandboxMissing,Tmdb.PowerShell.AddTmdbSandboxFaultCommand'
        }
    }

    Context 'Log and clock' {
        BeforeEach {
            $sandbox = Start-TmdbSandbox
        }

        It 'tells what was asked, without secrets' {
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
            Add-TmdbFavorite 550
            $log = @($sandbox.Log)
            $log[-1].Method | Should -Be 'POST'
            $log[-1].Path | Should -BeLike '/3/account/*/favorite'
            $log[-1].StatusCode | Should -Be 201
            $log[-1].UserName | Should -Be 'alice'
            $log[-1].Body | ConvertFrom-Json | ForEach-Object media_id | Should -Be 550
            $text = $log | ConvertTo-Json -Depth 5
            $text | Should -Not -BeLike "*$($sandbox.Credential.GetNetworkCredential().Password)*"
            $text | Should -Not -BeLike "*$($sandbox.Token)*"
        }

        It 'tells what TMDB would ignore in silence' {
            $null = Connect-Tmdb -Sandbox
            $null = Invoke-TmdbRequest /3/movie/550 -Query @{ langauge = 'de-DE' }
            @($sandbox.Log)[-1].Problems | Should -BeLike "*'langauge'*"
        }

        It 'says to whom was signed in before Reset() that the session has ended' {
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
            $sandbox.Reset()
            { Get-TmdbFavorite -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbSessionRefused,*'
            $sandbox.Log.Problems | Select-Object -Unique | Should -Be 'the session was ended by Reset(): sign in again'
            (Get-TmdbMovie 550).MovieId | Should -Be 550
        }

        It 'ends a guest session an hour later by its clock' {
            $null = Connect-Tmdb -Sandbox -Guest
            Set-TmdbRating 550 8
            $sandbox.Clock.Advance('00:59:00')
            Set-TmdbRating 550 9
            $sandbox.Clock.Advance('01:00:01')
            { Set-TmdbRating 550 10 } | Should -Throw -ErrorId 'TmdbSessionRefused,Tmdb.PowerShell.SetTmdbRatingCommand'
        }

        It 'lets through what -RequestsPerSecond says' {
            $slow = Start-TmdbSandbox -RequestsPerSecond 1
            $connection = Connect-Tmdb -Token $slow.Token -BaseUri $slow.BaseUri -RequestsPerSecond 0 -MaximumRetryCount 0 -SkipValidation
            # Five at once: two of them may fall on either side of a second.
            $movies = @(550, 680, 13, 603, 155 | Get-TmdbMovie -Connection $connection -ErrorVariable failed -ErrorAction SilentlyContinue)
            $movies.Count | Should -BeLessOrEqual 2
            $failed.Count | Should -Be (5 - $movies.Count)
            $failed.FullyQualifiedErrorId | Select-Object -Unique | Should -Be 'TmdbRateLimited,Tmdb.PowerShell.GetTmdbMovieCommand'
            $slow.RequestsPerSecond = $null
            (Get-TmdbMovie 550 -Connection $connection).MovieId | Should -Be 550
        }
    }

    It 'serves the Pester tests of a user''s own script' {
        $script = Join-Path $TestDrive 'Watch.Tests.ps1'
        Set-Content $script @'
Describe 'my script' {
    BeforeAll {
        function Add-Saga { param($Words) Search-TmdbMovie $Words -All | Add-TmdbWatchlistItem }

        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
    }

    It 'adds all parts' {
        Add-Saga 'The Matrix'
        $sandbox.Users[0].WatchlistMovies | Should -HaveCount 3
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    AfterAll {
        Disconnect-Tmdb
        Stop-TmdbSandbox
    }
}
'@
        # In a PowerShell of its own: Pester does not run inside of Pester.
        $command = "Import-Module '$((Get-Module Tmdb).ModuleBase)'; Import-Module Pester -MinimumVersion 5.5.0 -MaximumVersion 5.999.0; " +
            "`$run = Invoke-Pester -Path '$script' -PassThru -Output None; ""`$(`$run.PassedCount) passed, `$(`$run.FailedCount) failed"""
        & ([Environment]::ProcessPath) -NoProfile -NonInteractive -Command $command |
            Select-Object -Last 1 | Should -Be '1 passed, 0 failed'
    }
}
