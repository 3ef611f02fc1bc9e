[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $climbing = @(
        '/3/movie/../account', '/3/movie/./550', '/3/movie/%2E%2E/account', '/3/movie%2F550', '/3/movie/550%2F..%2Faccount', '/3/movie\550'
        '/3/movie/550#x', '/3//movie/550', 'https://example.com/3/movie/550', '//example.com/3/movie'
        '/movie/550', '/5/movie/550', '/3', '3', '/', '../3/movie/550'
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Invoke-TmdbRequest' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $alice = $sandbox.Users[0]
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
        $ignored = $true
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        if ($ignored) {
            # What TMDB would ignore in silence.
            $sandbox.Log.Problems | Should -BeNullOrEmpty
        }
    }

    It 'tells of an answer that PowerShell can make no object of, and goes on' {
        $listener = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
        $listener.Start()
        $server = [powershell]::Create().AddScript({
                param($Listener)

                $stream = $Listener.AcceptTcpClient().GetStream()
                $reader = [System.IO.StreamReader]::new($stream)
                foreach ($body in '{"a":1,"A":2}', '{"a":1}') {
                    while ($reader.ReadLine()) { }
                    $stream.Write([System.Text.Encoding]::ASCII.GetBytes(
                            "HTTP/1.1 200 OK`r`nContent-Type: application/json`r`nContent-Length: $($body.Length)`r`n`r`n$body"))
                }
            }).AddArgument($listener)
        $null = $server.BeginInvoke()
        try {
            $connection = Connect-Tmdb -Token ('0' * 32) -BaseUri "http://127.0.0.1:$($listener.LocalEndpoint.Port)" -SkipValidation -ThrottleLimit 1
            $seen = @('/3/a', '/3/b' | Invoke-TmdbRequest -Connection $connection -ErrorAction Continue 2>&1)
            $seen[0].FullyQualifiedErrorId | Should -Be 'TmdbInvalidAnswer,Tmdb.PowerShell.InvokeTmdbRequestCommand'
            $seen[0].TargetObject | Should -Be '/3/a'
            $seen[1].a | Should -Be 1
        } finally {
            Disconnect-Tmdb -Connection $connection
            $listener.Stop()
            $server.Dispose()
        }
    }

    Context 'Reading' {
        It 'gives the answer as objects, with the names that TMDB uses' {
            $movie = Invoke-TmdbRequest /3/movie/550
            $movie.title | Should -Be 'Fight Club'
            $movie.genres[0].name | Should -Be 'Drama'
            $movie.PSObject.Properties.Name | Should -Contain 'original_title'
        }

        It 'gives the rows of an array one by one' {
            $countries = Invoke-TmdbRequest /3/configuration/countries
            $countries.Count | Should -BeGreaterThan 10
            (Invoke-TmdbRequest /3/configuration/countries | Where-Object iso_3166_1 -EQ DE).english_name | Should -Be 'Germany'
        }

        It 'gives the JSON text as it came with -Raw' {
            $text = Invoke-TmdbRequest /3/genre/movie/list -Raw
            $text | Should -BeOfType string
            $text | Should -BeLike '{"genres":*}'
        }

        It 'takes the path with and without the first slash, and from the pipeline, in order' {
            (Invoke-TmdbRequest 3/movie/550).title | Should -Be 'Fight Club'
            ('/3/movie/680', '3/tv/1396', '/3/movie/550' | Invoke-TmdbRequest).id | Should -Be 680, 1396, 550
            (Invoke-TmdbRequest -Path /3/movie/680, /3/movie/550).id | Should -Be 680, 550
        }

        It 'sends the session where TMDB looks at one, and only there' {
            (Invoke-TmdbRequest /3/account).username | Should -Be 'alice'
            $null = Invoke-TmdbRequest /3/movie/550
            $sandbox.Log | ForEach-Object UserName | Should -Be 'alice', $null
        }

        It 'reports what TMDB refuses, and goes on' {
            $found = '/3/movie/550', '/3/movie/999999', '/3/nothing/here', '/3/movie/680' |
                Invoke-TmdbRequest -ErrorVariable failed -ErrorAction SilentlyContinue
            $ignored = $false
            $found.id | Should -Be 550, 680
            $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbNotFound,*'
            $failed.TargetObject | Should -Be '/3/movie/999999', '/3/nothing/here'
            $failed[0].Exception.TmdbCode | Should -Be 34
            $failed[0].Exception.HttpStatus | Should -Be 404
        }
    }

    Context 'Query' {
        It 'takes parameters with -Query' {
            $page = Invoke-TmdbRequest /3/search/movie -Query @{ query = 'fight club & more?'; page = 1; include_adult = $false }
            $page.total_results | Should -Be 0
            $sandbox.Log.Query.ForEach('ToString') | Sort-Object |
                Should -Be '[include_adult, false]', '[page, 1]', '[query, fight club & more?]'
        }

        It 'takes parameters in the path, and decodes them once' {
            (Invoke-TmdbRequest '/3/search/movie?query=Fight+Club%20&page=1' -Query @{ language = 'de-DE' }).results[0].id | Should -Be 550
            $sandbox.Log.Query.ForEach('ToString') | Should -Be '[query, Fight Club ]', '[page, 1]', '[language, de-DE]'
        }

        It 'sends a list with commas, a day as TMDB writes it, and a number with a point' {
            $ignored = $false
            $before = [cultureinfo]::CurrentCulture
            try {
                [cultureinfo]::CurrentCulture = 'de-DE'
                $movie = Invoke-TmdbRequest /3/movie/550 -Query ([ordered]@{
                        append_to_response = 'credits', 'videos'; a = 7.5; b = [datetime]'1999-10-15'; c = 'x' | Write-Output
                        d = [switch] $true
                    })
            } finally {
                [cultureinfo]::CurrentCulture = $before
            }

            $movie.credits.cast | Should -Not -BeNullOrEmpty
            $movie.videos | Should -Not -BeNullOrEmpty
            $sandbox.Log.Query.ForEach('ToString') |
                Should -Be '[append_to_response, credits,videos]', '[a, 7.5]', '[b, 1999-10-15]', '[c, x]', '[d, true]'
        }

        It 'takes any dictionary, and leaves out what is null' {
            $query = [System.Collections.Generic.Dictionary[string, object]]::new()
            $query['language'] = 'de-DE'
            $query['region'] = $null
            (Invoke-TmdbRequest /3/movie/550 -Query $query).overview | Should -BeLike 'Ein schlafloser*'
            $sandbox.Log.Query.Key | Should -Be 'language'
        }

        It 'refuses the credential <_> in the query: nothing is sent, and the error does not show it' -ForEach @(
            'api_key', 'session_id', 'guest_session_id', 'API_KEY'
        ) {
            $found = "/3/movie/550?$_=canary4711", '/3/movie/680' | Invoke-TmdbRequest -ErrorVariable failed -ErrorAction SilentlyContinue
            $found.id | Should -Be 680
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.InvokeTmdbRequestCommand'
            $failed | Should -BeLike "*'$_'*"
            $failed.TargetObject | Should -Be '/3/movie/550'
            { Invoke-TmdbRequest /3/movie/550 -Query @{ $_ = 'canary4711' } -ErrorAction Stop } | Should -Throw "*'$_'*"
            $sandbox.Log.Path | Should -Be '/3/movie/680'
            $failed | Format-List -Force | Out-String | Should -Not -BeLike '*canary4711*'
        }
    }

    Context 'Paths' {
        It 'refuses "<_>" before it is sent, and goes on' -ForEach $climbing {
            $found = $_, '/3/movie/680' | Invoke-TmdbRequest -ErrorVariable failed -ErrorAction SilentlyContinue
            $found.id | Should -Be 680
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.InvokeTmdbRequestCommand'
            $sandbox.Log.Path | Should -Be '/3/movie/680'
        }

        It 'refuses a control character, and does not print it' {
            { Invoke-TmdbRequest "/3/movie/550`e[31m" -ErrorAction Stop } | Should -Throw -PassThru |
                ForEach-Object { "$_" } | Should -Not -BeLike "*`e*"
            $sandbox.Log.Count | Should -Be 0
        }

        It 'says what a path looks like when the version is missing' {
            { Invoke-TmdbRequest /movie/550 -ErrorAction Stop } | Should -Throw "*'/3/movie/550'*"
        }

        It 'names the path that has no version, without what is secret in it' {
            $null = 'movie/13', 'guest_session/canary4711/rated/movies', 'movie/14?api_key=canary4711' |
                Invoke-TmdbRequest -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed[0] | Should -BeLike "*'movie/13'*"
            $failed.TargetObject | Should -Be 'movie/13', 'guest_session/{guest_session_id}/rated/movies', 'movie/14'
            $failed | Format-List -Force | Out-String | Should -Not -BeLike '*canary4711*'
        }

        It 'has the input as it came for the target of an error' {
            $null = '/3/movie/999999?language=de-DE' | Invoke-TmdbRequest -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.TargetObject | Should -Be '/3/movie/999999?language=de-DE'
        }

        It 'skips what is empty in a pipeline, and refuses it as an argument' {
            ('', $null, '/3/movie/550' | Invoke-TmdbRequest -ErrorAction Stop).id | Should -Be 550
            { Invoke-TmdbRequest '' -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
        }

        It 'refuses a body for a GET, and what excludes each other' {
            { Invoke-TmdbRequest /3/movie/550 -Body @{ value = 1 } -ErrorAction Stop } | Should -Throw '*GET request has no body*'
            { Invoke-TmdbRequest /3/movie/550 -Method Delete -All -ErrorAction Stop } | Should -Throw '*-All requires -Method Get*'
            { Invoke-TmdbRequest /3/movie/550 -Raw -As Record -ErrorAction Stop } | Should -Throw '*-As Record and -Raw*'
            $sandbox.Log.Count | Should -Be 0
        }
    }

    Context 'Changing' {
        It 'sends a hashtable as JSON' {
            (Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body @{ value = 8.5 }).status_code | Should -Be 1
            $alice.MovieRatings[550] | Should -Be 8.5
        }

        It 'sends an object as JSON, in its order and whatever the culture' {
            $before = [cultureinfo]::CurrentCulture
            try {
                [cultureinfo]::CurrentCulture = 'de-DE'
                $null = [pscustomobject]@{ value = 8.5 } | ForEach-Object { Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body $_ }
            } finally {
                [cultureinfo]::CurrentCulture = $before
            }

            $null = Invoke-TmdbRequest "/3/account/$($alice.AccountId)/favorite" -Method Post -Body ([ordered]@{
                    media_type = 'movie'; media_id = 550; favorite = $true
                })
            $sandbox.Log | ForEach-Object Body | Should -Be '{"value":8.5}', '{"media_type":"movie","media_id":550,"favorite":true}'
        }

        It 'sends a string as the JSON that it is' {
            $null = Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body '{ "value": 9 }'
            $alice.MovieRatings[550] | Should -Be 9
        }

        It 'sends the methods in capitals' {
            Set-TmdbRating 550 8
            (Invoke-TmdbRequest /3/movie/550/rating -Method delete).status_code | Should -Be 13
            $alice.MovieRatings.Count | Should -Be 0
            @($sandbox.Log)[-1].Method | Should -BeExactly 'DELETE'
        }

        It 'refuses a method that the API does not have' {
            { Invoke-TmdbRequest /3/movie/550 -Method Patch } | Should -Throw '*Get*Post*Put*Delete*'
        }

        It 'tells with -WhatIf of what would change, and of nothing else' {
            Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body @{ value = 8 } -WhatIf | Should -BeNullOrEmpty
            $sandbox.Log.Count | Should -Be 0
            (Invoke-TmdbRequest /3/movie/550 -WhatIf).id | Should -Be 550
        }

        It 'sends a write once, though the answer is lost' {
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 3
            $sandbox.ClearLog()
            Add-TmdbSandboxFault CutBeforeAnswer -AfterEffect -Path '*/rating'
            Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body @{ value = 8 } -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbConnectionFailed,Tmdb.PowerShell.InvokeTmdbRequestCommand'
            $sandbox.Log.Count | Should -Be 1
            $alice.MovieRatings[550] | Should -Be 8
        }

        It 'sends writes to the same path in the order of the input' {
            Add-TmdbSandboxFault Delay -DelaySec 0.2 -Method Post
            Add-TmdbSandboxFault ServerError -Method Post
            $null = '/3/movie/550/rating', '/3/movie/550/rating' |
                Invoke-TmdbRequest -Method Post -Body @{ value = 8 } -ErrorAction SilentlyContinue
            # The log has an entry when its answer goes out.
            $sandbox.Log | ForEach-Object StatusCode | Should -Be 201, 500
        }

        It 'reports what TMDB finds wrong with a body' {
            Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body @{ value = 11 } -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbValidationFailed,Tmdb.PowerShell.InvokeTmdbRequestCommand'
            $failed | Should -BeLike '*Value too high*'
        }
    }

    Context 'Version 4' {
        It 'is refused the user''s things without a user token' {
            Invoke-TmdbRequest "/4/account/$($alice.AccountObjectId)/movie/favorites" -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.FullyQualifiedErrorId | Should -BeIn @(
                'TmdbPermissionDenied,Tmdb.PowerShell.InvokeTmdbRequestCommand'
                'TmdbUserTokenRequired,Tmdb.PowerShell.InvokeTmdbRequestCommand')
        }

        It 'reads the user''s things with one' {
            Add-TmdbFavorite 550
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken([uri]::UnescapeDataString(($token.ApprovalUri.Query -replace '^.*request_token=')))
            $null = New-TmdbUserToken $token
            (Invoke-TmdbRequest "/4/account/$($alice.AccountObjectId)/movie/favorites").results.id | Should -Be 550
            @($sandbox.Log)[-1].CredentialKind | Should -Be UserToken
        }
    }

    Context 'In the pipeline' {
        It 'gives objects the ids by which other cmdlets take them' {
            (Invoke-TmdbRequest /3/search/movie -Query @{ query = 'fight club' }).results | Select-Object -First 1 | Add-TmdbFavorite
            Invoke-TmdbRequest /3/tv/1396 | Set-TmdbRating 9
            $alice.FavoriteMovies | Should -Be 550
            $alice.TvSeriesRatings[1396] | Should -Be 9
            $movie = Invoke-TmdbRequest /3/movie/550 -Query @{ append_to_response = 'credits' }
            $movie.MovieId, $movie.title | Should -Be 550, 'Fight Club'
            $movie.credits.cast[0].PersonId | Should -Be $movie.credits.cast[0].id
            $movie.production_companies[0].CompanyId | Should -Be $movie.production_companies[0].id
            $movie.genres[0].PSObject.Properties.Name | Should -Be 'id', 'name'
            $creator = (Invoke-TmdbRequest /3/tv/1396).created_by[0]
            $creator.PersonId | Should -Be $creator.id
            $creator.PSObject.Properties.Name | Should -Not -Contain 'TvSeriesId'
        }

        It 'gives the module''s records with -As Record' {
            Invoke-TmdbRequest /3/movie/550 -As Record | Should -BeOfType Tmdb.Movie
            $rows = Invoke-TmdbRequest /3/search/movie -Query @{ query = 'the' } -As Record
            $rows | Should -BeOfType Tmdb.MovieSummary
            $rows | Should -HaveCount 20
            (Invoke-TmdbRequest /3/movie/550/credits -As Record).Cast[0].Character | Should -Be 'Narrator'
        }

        It 'says where the module has no record' {
            { Invoke-TmdbRequest /3/certification/movie/list -As Record -ErrorAction Stop } | Should -Throw '*no record*-As Record*'
            $sandbox.Log.Count | Should -Be 0
        }

        It 'follows the pages with -All, as their rows are taken' {
            $all = Search-TmdbMovie the -All
            (Invoke-TmdbRequest /3/search/movie -Query @{ query = 'the' } -All).MovieId | Should -Be $all.MovieId
            Invoke-TmdbRequest /3/search/movie -Query @{ query = 'the' } -All -As Record | Should -HaveCount $all.Count
            $sandbox.ClearLog()
            Invoke-TmdbRequest /3/search/movie -Query @{ query = 'the' } -All | Select-Object -First 5 | Should -HaveCount 5
            $sandbox.Log.Count | Should -Be 1
        }

        It 'says where there are no pages' {
            $ignored = $false
            { Invoke-TmdbRequest /3/movie/550 -All -ErrorAction Stop } | Should -Throw '*no pages, or*'
        }
    }
}
