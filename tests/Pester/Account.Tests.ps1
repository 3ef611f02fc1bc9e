[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    # Both lists behave alike.
    $userLists = @(
        @{ Noun = 'Favorite'; Movies = 'FavoriteMovies'; Series = 'FavoriteTvSeries'; Path = 'favorite' }
        @{ Noun = 'WatchlistItem'; Movies = 'WatchlistMovies'; Series = 'WatchlistTvSeries'; Path = 'watchlist' }
    )

    $changes = @(
        @{ Name = 'Add-TmdbFavorite'; Arguments = @{}; Property = 'Favorite'; Now = $true }
        @{ Name = 'Add-TmdbWatchlistItem'; Arguments = @{}; Property = 'Watchlist'; Now = $true }
        @{ Name = 'Set-TmdbRating'; Arguments = @{ Value = 8 }; Property = 'Rating'; Now = 8 }
        @{ Name = 'Remove-TmdbFavorite'; Arguments = @{ Confirm = $false }; Property = 'Favorite'; Now = $false }
        @{ Name = 'Remove-TmdbWatchlistItem'; Arguments = @{ Confirm = $false }; Property = 'Watchlist'; Now = $false }
        @{ Name = 'Remove-TmdbRating'; Arguments = @{ Confirm = $false }; Property = 'Rating'; Now = $null }
    )

    $refused = @(
        @{ What = 'both ids'; Row = [pscustomobject]@{ MovieId = '550'; TvSeriesId = '1396' } }
        @{ What = 'neither id'; Row = [pscustomobject]@{ MovieId = ''; TvSeriesId = ' ' } }
        @{ What = 'only an Id'; Row = [pscustomobject]@{ Id = 550 } }
        @{ What = 'an id that is a word'; Row = [pscustomobject]@{ MovieId = 'Fight Club' } }
        @{ What = 'the id 0'; Row = [pscustomobject]@{ MovieId = 0 } }
        @{ What = 'a negative id'; Row = [pscustomobject]@{ TvSeriesId = '-1396' } }
        @{ What = 'an id with a fraction'; Row = [pscustomobject]@{ MovieId = '550.5' } }
        @{ What = 'an id beyond all ids'; Row = [pscustomobject]@{ MovieId = '99999999999' } }
        @{ What = 'a bare word'; Row = 'Fight Club' }
        @{ What = 'a bare 0'; Row = 0 }
        @{ What = 'a bare fraction'; Row = 550.5 }
        @{ What = 'a bare truth'; Row = $true }
        @{ What = 'a day'; Row = [datetime]'1999-10-15' }
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # The requests that reached the sandbox since the test began.
    function Get-Sent {
        param([string] $Path = '*', [string] $Method = '*')

        @($sandbox.Log | Where-Object { $_.Path -like $Path -and $_.Method -like $Method })
    }

    # Runs a script in another culture.
    function Invoke-WithCulture {
        param([string] $Name, [scriptblock] $Script)

        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = $Name
            & $Script
        } finally {
            [cultureinfo]::CurrentCulture = $before
        }
    }
}

Describe 'Account' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $alice = $sandbox.Users[0]
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    Context 'Get-TmdbAccount' {
        It 'gives the account of the user who is signed in' {
            $account = Get-TmdbAccount
            $account.Id | Should -Be $alice.AccountId
            $account.Username | Should -Be 'alice'
        }

        It 'asks anew each time' {
            $null = Get-TmdbAccount
            $alice.Name = 'Alice Liddell'
            (Get-TmdbAccount).Name | Should -Be 'Alice Liddell'
        }
    }

    Context '<Noun>' -ForEach $userLists {
        It 'adds a movie and a series by id' {
            & "Add-Tmdb$Noun" 550
            & "Add-Tmdb$Noun" -TvSeriesId 1396
            $alice.$Movies | Should -Be 550
            $alice.$Series | Should -Be 1396
        }

        It 'adds several by id' {
            & "Add-Tmdb$Noun" -MovieId 550, 680, 13
            & "Add-Tmdb$Noun" -TvSeriesId 1396, 1399
            $alice.$Movies | Sort-Object | Should -Be 13, 550, 680
            $alice.$Series | Sort-Object | Should -Be 1396, 1399
        }

        It 'takes the rows of a search, movies and series mixed' {
            $rows = @(Search-TmdbMovie 'Fight Club' -First 1) + @(Search-TmdbTvSeries 'Breaking Bad' -First 1) + @(Get-TmdbMovie 680)
            $rows | & "Add-Tmdb$Noun"
            $alice.$Movies | Sort-Object | Should -Be 550, 680
            $alice.$Series | Should -Be 1396
        }

        It 'takes bare numbers, also as text, as movies' {
            550, '680', ' 13 ', 155L, 603.0 | & "Add-Tmdb$Noun"
            $alice.$Movies | Sort-Object | Should -Be 13, 155, 550, 603, 680
            $alice.$Series | Should -BeNullOrEmpty
        }

        It 'takes the rows of a CSV file, whose other column is empty' {
            'MovieId,TvSeriesId', '550,', ',1396', '" 680 ",""' | ConvertFrom-Csv | & "Add-Tmdb$Noun"
            $alice.$Movies | Sort-Object | Should -Be 550, 680
            $alice.$Series | Should -Be 1396
        }

        It 'takes objects that have one of the ids only, whatever else they have' {
            [pscustomobject]@{ TvSeriesId = 1396; Id = 550 }, [pscustomobject]@{ movieid = 680; Title = 'x' } | & "Add-Tmdb$Noun"
            $alice.$Movies | Should -Be 680
            $alice.$Series | Should -Be 1396
        }

        It 'takes an array through -InputObject' {
            & "Add-Tmdb$Noun" -InputObject 550, ([pscustomobject]@{ TvSeriesId = 1396 })
            $alice.$Movies | Should -Be 550
            $alice.$Series | Should -Be 1396
        }

        It 'removes a movie and a series, by id and by row' {
            & "Add-Tmdb$Noun" 550, 680
            & "Add-Tmdb$Noun" -TvSeriesId 1396
            & "Remove-Tmdb$Noun" 550 -Confirm:$false
            & "Get-Tmdb$Noun" TvSeries | & "Remove-Tmdb$Noun" -Confirm:$false
            $alice.$Movies | Should -Be 680
            $alice.$Series | Should -BeNullOrEmpty
        }

        It 'reports a title that TMDB does not have and goes on' {
            550, 999999, 680 | & "Add-Tmdb$Noun" -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.FullyQualifiedErrorId | Should -Be "TmdbNotFound,Tmdb.PowerShell.AddTmdb${Noun}Command"
            $failed.CategoryInfo.Category | Should -Be ObjectNotFound
            $failed.TargetObject | Should -Be 999999
            "$failed" | Should -BeLike 'movie 999999: *'
            $alice.$Movies | Sort-Object | Should -Be 550, 680
        }

        It 'gives all pages, the oldest first' {
            $ids = $sandbox.Movies.Id[0..44]
            # One by one: what is sent at the same time may arrive in any order.
            $ids | ForEach-Object { & "Add-Tmdb$Noun" $_ }
            (& "Get-Tmdb$Noun").MovieId | Should -Be $ids
            Get-Sent "*/$Path/movies" | Should -HaveCount 3
        }

        It 'misses nothing when the rows are removed as they come' {
            & "Add-Tmdb$Noun" $sandbox.Movies.Id[0..69]
            $sandbox.ClearLog()
            & "Get-Tmdb$Noun" Movie | & "Remove-Tmdb$Noun" -Confirm:$false
            & "Get-Tmdb$Noun" Movie | Should -BeNullOrEmpty
            Get-Sent "*/$Path/movies" | Should -HaveCount 5
        }

        It 'reads both kinds before the first row comes' {
            & "Add-Tmdb$Noun" -TvSeriesId $sandbox.TvSeries.Id[0..24]
            & "Add-Tmdb$Noun" 550
            $sandbox.ClearLog()
            $sent = & "Get-Tmdb$Noun" | ForEach-Object { $sandbox.Log.Count }
            $sent | Should -HaveCount 26
            $sent | Select-Object -Unique | Should -Be 3
        }

        It 'gives movies, then series, or only what -MediaType names' {
            & "Add-Tmdb$Noun" -TvSeriesId 1396
            & "Add-Tmdb$Noun" 550
            & "Get-Tmdb$Noun" | ForEach-Object { $_.GetType().Name } | Should -Be MovieSummary, TvSeriesSummary
            $sandbox.ClearLog()
            (& "Get-Tmdb$Noun" -MediaType TvSeries).TvSeriesId | Should -Be 1396
            Get-Sent '*/movies' | Should -HaveCount 0
            (& "Get-Tmdb$Noun" -MediaType TvSeries, Movie, Movie).Id | Should -Be 1396, 550
        }

        It 'gives the newest first when asked' {
            550, 680, 13 | ForEach-Object { & "Add-Tmdb$Noun" $_ }
            (& "Get-Tmdb$Noun" -SortBy CreatedDescending).MovieId | Should -Be 13, 680, 550
        }

        It 'gives texts in the language that is asked for' {
            & "Add-Tmdb$Noun" 550
            (& "Get-Tmdb$Noun" -Language de-DE).Overview | Should -BeLike 'Ein schlafloser Angestellter*'
        }

        It 'gives nothing when there is nothing' {
            & "Get-Tmdb$Noun" | Should -BeNullOrEmpty
        }

        It 'keeps the lists of two users apart' {
            $bob = [pscredential]::new('bob', (ConvertTo-SecureString 'builder' -AsPlainText))
            $ofAlice = Get-TmdbConnection
            $ofBob = Connect-Tmdb -Sandbox -Credential $bob -RequestsPerSecond 0
            & "Add-Tmdb$Noun" 550 -Connection $ofAlice
            680 | & "Add-Tmdb$Noun" -Connection $ofBob
            $alice.$Movies | Should -Be 550
            $sandbox.Users[1].$Movies | Should -Be 680
            (& "Get-Tmdb$Noun" -Connection $ofAlice).MovieId | Should -Be 550
            Disconnect-Tmdb -Connection $ofAlice
        }
    }

    Context 'What is not one title' {
        It 'refuses <What>, and goes on' -ForEach $refused {
            $Row, 680 | Add-TmdbFavorite -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.AddTmdbFavoriteCommand'
            $failed.CategoryInfo.Category | Should -Be InvalidArgument
            $failed.TargetObject | Should -Be $Row
            $alice.FavoriteMovies | Should -Be 680
            $alice.FavoriteTvSeries | Should -BeNullOrEmpty
            Get-Sent -Method POST | Should -HaveCount 1
        }

        It 'names the value that is no id' {
            { 'Fight Club' | Add-TmdbFavorite -ErrorAction Stop } | Should -Throw "*'Fight Club'*"
            { [pscustomobject]@{ TvSeriesId = 'x7' } | Add-TmdbFavorite -ErrorAction Stop } | Should -Throw "*TvSeriesId*'x7'*"
        }

        It 'refuses <_> as an argument as it does in the pipeline' -ForEach -1, 0, 550.7, 'abc', '' {
            Add-TmdbFavorite -MovieId $_, 680 -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.AddTmdbFavoriteCommand'
            "$failed" | Should -BeLike '-MovieId is *not an id*'
            $failed.TargetObject | Should -Be $_
            $alice.FavoriteMovies | Should -Be 680
        }

        It 'takes nothing in the pipeline for nothing to do' {
            $null | Add-TmdbFavorite -ErrorAction Stop
            @() | Add-TmdbFavorite -ErrorAction Stop
            $null, '', 680 | Add-TmdbFavorite -ErrorAction Stop
            $alice.FavoriteMovies | Should -Be 680
        }

        It 'takes nothing as an argument for one error' {
            { Add-TmdbFavorite $null } | Should -Throw '*MovieId*null*'
            { Add-TmdbFavorite -InputObject $null -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            { Set-TmdbRating } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            { Set-TmdbRating 550 } | Should -Throw '*no -Value*'
            { Set-TmdbRating 550 7,5 } | Should -Throw "*'7,5', which is not a rating*"
        }

        It 'stops at the first error with -ErrorAction Stop' {
            { 'x', 680 | Add-TmdbFavorite -ErrorAction Stop } |
                Should -Throw -ErrorId 'TmdbInvalidArgument,Tmdb.PowerShell.AddTmdbFavoriteCommand'
            $alice.FavoriteMovies | Should -BeNullOrEmpty
        }
    }

    Context '<Name>' -ForEach $changes {
        It 'emits nothing' {
            550 | & $Name @Arguments | Should -BeNullOrEmpty
        }

        It 'emits with -PassThru what is now so, once TMDB has confirmed' {
            $movie = Get-TmdbMovie 550
            $rows = $movie, [pscustomobject]@{ TvSeriesId = '1396'; Note = 'mine' }, 999999, 680
            $out = @($rows | & $Name @Arguments -PassThru -ErrorVariable failed -ErrorAction SilentlyContinue)
            $failed | Should -HaveCount 1
            $out | Should -HaveCount 3
            $out.$Property | Should -Be $Now, $Now, $Now
            $out[0].Title | Should -Be 'Fight Club'
            $out[0].PSObject.TypeNames | Should -Contain 'Tmdb.Movie'
            $out[1].TvSeriesId, $out[1].Note | Should -Be '1396', 'mine'
            $out[2].MovieId | Should -Be 680
        }

        It 'leaves the rows that it was given as they are' {
            $movie = Get-TmdbMovie 550
            $row = [pscustomobject]@{ TvSeriesId = '1396' }
            $null = $movie, $row | & $Name @Arguments -PassThru
            $movie.PSObject.Properties.Name | Should -Not -Contain $Property
            $row.PSObject.Properties.Name | Should -Be 'TvSeriesId'
        }

        It 'takes a row where an id is expected' {
            $movie = Get-TmdbMovie 550
            (& $Name $movie @Arguments -PassThru).MovieId | Should -Be 550
        }

        It 'tells what a row names in -WhatIf' {
            $record = Get-TmdbMovie 680 | & $Name @Arguments -WhatIf 6>&1
            # What -WhatIf says goes to the host alone, which a transcript sees.
            $log = Join-Path $TestDrive 'whatif.txt'
            $null = Start-Transcript $log
            Get-TmdbMovie 680 | & $Name @Arguments -WhatIf
            $null = Stop-Transcript
            Get-Content -Raw $log | Should -BeLike '*"Pulp Fiction" (movie 680)*'
            $record | Should -BeNullOrEmpty
        }

        It 'emits with -PassThru the ids that were given' {
            (& $Name -MovieId 550, 680 @Arguments -PassThru).MovieId | Should -Be 550, 680
            (& $Name -TvSeriesId 1396 @Arguments -PassThru).TvSeriesId | Should -Be 1396
        }

        It 'sends nothing with -WhatIf' {
            550, [pscustomobject]@{ TvSeriesId = 1396 } | & $Name @Arguments -PassThru -WhatIf | Should -BeNullOrEmpty
            Get-Sent | Should -HaveCount 0
        }

        It 'asks before it removes, and only then' {
            # A host that cannot ask shows whether one would be asked.
            $unasked = $Arguments.Clone()
            $unasked.Remove('Confirm')
            $shell = [powershell]::Create([System.Management.Automation.RunspaceMode]::NewRunspace)
            try {
                $null = $shell.AddCommand('Import-Module').AddParameter('Name', (Get-Module Tmdb).ModuleBase).Invoke()
                $shell.Commands.Clear()
                $null = $shell.AddCommand($Name).AddParameter('MovieId', 550).AddParameters($unasked)
                $null = $shell.AddParameter('Connection', (Get-TmdbConnection))
                if ($Name -like 'Remove-*') {
                    { $shell.Invoke() } | Should -Throw '*user interaction*'
                    Get-Sent | Should -HaveCount 0
                } else {
                    $shell.Invoke()
                    Get-Sent -Method POST | Should -HaveCount 1
                }
            } finally {
                $shell.Dispose()
            }
        }
    }

    Context 'Rating' {
        It 'rates a movie and a series by id' {
            Set-TmdbRating 550 8.5
            Set-TmdbRating -TvSeriesId 1396, 1399 -Value 10
            $alice.MovieRatings[550] | Should -Be 8.5
            $alice.TvSeriesRatings[1396] | Should -Be 10
            $alice.TvSeriesRatings[1399] | Should -Be 10
        }

        It 'takes the lowest and the highest rating' {
            Set-TmdbRating 550 0.5
            Set-TmdbRating 680 10
            $alice.MovieRatings[550] | Should -Be 0.5
            $alice.MovieRatings[680] | Should -Be 10
        }

        It 'rates what comes through the pipeline with one value' {
            Search-TmdbMovie 'Fight Club' -First 1 | Set-TmdbRating -Value 9
            680 | Set-TmdbRating 7.5
            Get-TmdbTvSeries 1396 | Set-TmdbRating 10
            $alice.MovieRatings[550] | Should -Be 9
            $alice.MovieRatings[680] | Should -Be 7.5
            $alice.TvSeriesRatings[1396] | Should -Be 10
        }

        It 'takes the rating of a row that is an argument, and one rating for all of -InputObject' {
            Set-TmdbRating @{ MovieId = 550; Rating = 6 }
            Set-TmdbRating -InputObject 680, 13 3.5
            (Get-TmdbRating Movie | Sort-Object MovieId).ForEach({ "$($_.MovieId) $($_.Rating)" }) | Should -Be '13 3.5', '550 6', '680 3.5'
        }

        It 'says what is wrong with a list of lists, and with a file of another separator' {
            $null = , (1, 2), [pscustomobject] @{ 'MovieId;Rating' = '550;8' } | Set-TmdbRating 5 -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed[-1] | Should -BeLike "*-Delimiter ';'*"
            Add-TmdbFavorite @(@(, @(1, 2))) -ErrorVariable failed -ErrorAction SilentlyContinue
            "$failed" | Should -BeLike '*list of 2 values*'
        }

        It 'takes the columns that people have' {
            'tmdb_id,my_rating', '550,8' | ConvertFrom-Csv | Set-TmdbRating -ErrorAction Stop
            'Id,Media Type,Your Rating', '680,movie,"7,5"', '1396,tv,9' | ConvertFrom-Csv | Set-TmdbRating -ErrorAction Stop
            @{ MovieId = 13; Rating = 6 } | Set-TmdbRating -ErrorAction Stop
            $dictionary = [System.Collections.Generic.Dictionary[string, object]]::new()
            $dictionary['movie_id'] = 603
            $dictionary['Rating'] = 4
            $dictionary | Set-TmdbRating -ErrorAction Stop
            [pscustomobject]@{ 'Movie ID' = '11'; TvSeriesId = [dbnull]::Value; Rating = 3 } | Set-TmdbRating -ErrorAction Stop
            $alice.MovieRatings[603], $alice.MovieRatings[11] | Should -Be 4, 3
            '[{ "id": 155, "media_type": "movie", "rating": 5.0 }]' | ConvertFrom-Json | Set-TmdbRating -ErrorAction Stop
            $alice.MovieRatings[550], $alice.MovieRatings[680], $alice.MovieRatings[13], $alice.MovieRatings[155] | Should -Be 8, 7.5, 6, 5
            $alice.TvSeriesRatings[1396] | Should -Be 9
        }

        It 'tells which row has no usable column, which columns there are and which are wanted' {
            'Id,Rating', '550,8', '680,9' | ConvertFrom-Csv | Set-TmdbRating -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 2
            "$($failed[1])" | Should -BeLike 'Input 2 *MovieId or TvSeriesId*Id, Rating*'
            $failed[1].TargetObject.Id | Should -Be '680'
            Get-Sent -Method POST | Should -HaveCount 0
        }

        It 'can be tried again with what failed' {
            $rows = 'MovieId,Title,Rating', '550,Fight Club,8', '680,Pulp Fiction,9', '999999,Alien,7' | ConvertFrom-Csv
            Add-TmdbSandboxFault ServerError -Path '/3/movie/680/rating'
            $rows | Set-TmdbRating -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.TargetObject.Title | Should -Be 'Pulp Fiction', 'Alien'
            "$($failed[1])" | Should -BeLike 'movie 999999 ("Alien"): *'
            $failed.TargetObject | Set-TmdbRating -ErrorVariable failedAgain -ErrorAction SilentlyContinue
            $failedAgain.TargetObject.Title | Should -Be 'Alien'
            $alice.MovieRatings[680] | Should -Be 9
        }

        It 'refuses with -WhatIf what it would refuse' {
            { 550 | Set-TmdbRating 9.3 -WhatIf } | Should -Throw "*'9.3', which is not a rating*"
            [pscustomobject]@{ MovieId = 550; Value = 9.3 } | Set-TmdbRating -WhatIf -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 1
        }

        It 'rates the rows of a CSV file in the culture <_>' -ForEach 'en-US', 'de-DE', 'tr-TR' {
            $file = Join-Path $TestDrive 'seen.csv'
            'MovieId,TvSeriesId,Value', '550,,8.5', ',1396,9', '680,,0.5', '13,,10' | Set-Content $file
            Invoke-WithCulture $_ { Import-Csv $file | Set-TmdbRating -ErrorAction Stop }
            $alice.MovieRatings[550] | Should -Be 8.5
            $alice.MovieRatings[680] | Should -Be 0.5
            $alice.MovieRatings[13] | Should -Be 10
            $alice.TvSeriesRatings[1396] | Should -Be 9
        }

        It 'refuses <_> before it is sent, and goes on' -ForEach 0, 0.4, 10.5, 7.3, -1, ([double]::NaN), ([double]::PositiveInfinity) {
            [pscustomobject]@{ MovieId = 550; Value = $_ }, [pscustomobject]@{ MovieId = 680; Value = 8 } |
                Set-TmdbRating -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.SetTmdbRatingCommand'
            $failed | Should -BeLike '*0.5 to 10*'
            Get-Sent '*/rating' | ForEach-Object Path | Should -Be '/3/movie/680/rating'
            $alice.MovieRatings.Count | Should -Be 1
        }

        # PowerShell itself makes 5 of '0,5', which Export-Csv writes in Germany.
        It 'takes the text "<Text>" as 0.5 in the culture <Culture>' -ForEach @(
            @{ Text = '0,5'; Culture = 'en-US' }
            @{ Text = '0,5'; Culture = 'de-DE' }
            @{ Text = '0.5'; Culture = 'tr-TR' }
        ) {
            Invoke-WithCulture $Culture { [pscustomobject]@{ MovieId = '550'; Value = $Text } | Set-TmdbRating }
            $alice.MovieRatings[550] | Should -Be 0.5
        }

        It 'refuses the text "<Text>" in the culture <Culture>, and goes on' -ForEach @(
            @{ Text = '1,000.5'; Culture = 'en-US' }
            @{ Text = '1.000,5'; Culture = 'de-DE' }
            @{ Text = 'good'; Culture = 'en-US' }
            @{ Text = ''; Culture = 'en-US' }
        ) {
            Invoke-WithCulture $Culture {
                [pscustomobject]@{ MovieId = '550'; Value = $Text }, [pscustomobject]@{ MovieId = '680'; Value = '8.5' } |
                    Set-TmdbRating -ErrorVariable failed -ErrorAction SilentlyContinue
                $failed | Should -HaveCount 1
                $failed | Should -BeLike "Input 1 (movie 550) has $($Text ? "Value '$Text', which is not a rating" : 'no rating')*"
                $failed.TargetObject.MovieId | Should -Be '550'
            }
            $alice.MovieRatings.Keys | Should -Be 680
            $alice.MovieRatings[680] | Should -Be 8.5
        }

        It 'rates with the last value a title that comes twice' {
            Add-TmdbSandboxFault Delay -DelaySec 0.2 -Path '/3/movie/550/rating'
            5, 6, 7 | ForEach-Object { [pscustomobject]@{ MovieId = 550; Value = $_ }; [pscustomobject]@{ MovieId = 680; Value = $_ } } |
                Set-TmdbRating
            $alice.MovieRatings[550] | Should -Be 7
            $alice.MovieRatings[680] | Should -Be 7
            Get-Sent '/3/movie/550/rating' | ForEach-Object Body | Should -Be '{"value":5}', '{"value":6}', '{"value":7}'
        }

        It 'tells of a bad row in its turn, after what came before it is done' {
            Add-TmdbSandboxFault Delay -DelaySec 0.3 -Path '/3/movie/13/rating'
            $seen = @(@{ MovieId = 680; Value = 8 }, @{ MovieId = 13; Value = 7 }, @{ MovieId = 'abc'; Value = 6 }, @{ MovieId = 155; Value = 5 } |
                ForEach-Object { [pscustomobject] $_ } | Set-TmdbRating -PassThru -ErrorAction Continue 2>&1)
            $seen[0].MovieId, $seen[1].MovieId, $seen[3].MovieId | Should -Be 680, 13, 155
            $seen[2].FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
        }

        It 'does what stands before a bad row, with -ErrorAction Stop as well' {
            Add-TmdbSandboxFault Delay -DelaySec 0.3 -Path '/3/movie/13/rating'
            { @{ MovieId = 680; Value = 8 }, @{ MovieId = 13; Value = 7 }, @{ MovieId = 'abc'; Value = 6 } |
                ForEach-Object { [pscustomobject] $_ } | Set-TmdbRating -ErrorAction Stop } | Should -Throw
            $alice.MovieRatings.Keys | Sort-Object | Should -Be 13, 680
        }

        It 'misses nothing when the ratings are removed as they come' {
            $sandbox.Movies.Id[0..69] | Set-TmdbRating -Value 6.5
            Get-TmdbRating Movie | Remove-TmdbRating -Confirm:$false
            $alice.MovieRatings.Count | Should -Be 0
        }

        It 'does not rate the one that is named with what the rows of others say' {
            Set-TmdbRating -TvSeriesId 1396 7
            # With rows in the pipeline, the number is a rating, and 13 is none.
            { Get-TmdbRating | Set-TmdbRating 13 } | Should -Throw
            $alice.MovieRatings.Count | Should -Be 0
            $alice.TvSeriesRatings[1396] | Should -Be 7
        }

        It 'does not take the votes of others for the user''s rating' {
            Search-TmdbMovie 'Fight Club' -First 1 | Set-TmdbRating -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -HaveCount 1
            $alice.MovieRatings.Count | Should -Be 0
        }

        It 'gives what was rated, with the rating, all pages' {
            $sandbox.Movies.Id[0..44] | Set-TmdbRating -Value 6.5
            Set-TmdbRating -TvSeriesId 1396 -Value 10
            $rows = @(Get-TmdbRating)
            $rows | Should -HaveCount 46
            $rows[0].Rating | Should -Be 6.5
            $rows[-1].TvSeriesId | Should -Be 1396
            $rows[-1].Rating | Should -Be 10
        }

        It 'can be given back as it was read' {
            Set-TmdbRating 550 6.5
            Set-TmdbRating -TvSeriesId 1396 -Value 7
            $file = Join-Path $TestDrive 'ratings.csv'
            Get-TmdbRating | Select-Object MovieId, TvSeriesId, Rating | Export-Csv $file
            Get-TmdbRating | Remove-TmdbRating -Confirm:$false
            Get-TmdbRating | Should -BeNullOrEmpty
            Import-Csv $file | Set-TmdbRating
            $alice.MovieRatings[550] | Should -Be 6.5
            $alice.TvSeriesRatings[1396] | Should -Be 7
        }

        It 'takes ratings back by id' {
            Set-TmdbRating 550, 680 8
            Set-TmdbRating -TvSeriesId 1396 -Value 8
            Remove-TmdbRating 550 -Confirm:$false
            Remove-TmdbRating -TvSeriesId 1396 -Confirm:$false
            $alice.MovieRatings.Keys | Should -Be 680
            $alice.TvSeriesRatings.Count | Should -Be 0
        }
    }

    Context 'A guest' {
        BeforeEach {
            Disconnect-Tmdb
            $null = Connect-Tmdb -Sandbox -Guest -RequestsPerSecond 0 -MaximumRetryCount 0
            $sandbox.ClearLog()
        }

        It 'rates, reads the ratings and takes them back' {
            Set-TmdbRating 550 8
            Set-TmdbRating -TvSeriesId 1396 -Value 9.5
            (Get-TmdbRating).Rating | Should -Be 8, 9.5
            (Get-TmdbRating Movie -SortBy CreatedDescending).MovieId | Should -Be 550
            Remove-TmdbRating 550 -Confirm:$false
            (Get-TmdbRating).Rating | Should -Be 9.5
            $alice.MovieRatings.Count | Should -Be 0
        }

        It 'cannot do <Command>: one error says so, and nothing is sent' -ForEach @(
            @{ Command = 'Get-TmdbAccount'; Script = { Get-TmdbAccount } }
            @{ Command = 'Get-TmdbFavorite'; Script = { Get-TmdbFavorite } }
            @{ Command = 'Get-TmdbWatchlistItem'; Script = { Get-TmdbWatchlistItem } }
            @{ Command = 'Add-TmdbFavorite'; Script = { 550, 680, 13 | Add-TmdbFavorite } }
            @{ Command = 'Remove-TmdbFavorite'; Script = { Remove-TmdbFavorite 550 -Confirm:$false } }
            @{ Command = 'Add-TmdbWatchlistItem'; Script = { Add-TmdbWatchlistItem -TvSeriesId 1396 } }
            @{ Command = 'Remove-TmdbWatchlistItem'; Script = { Remove-TmdbWatchlistItem 550 -Confirm:$false } }
        ) {
            $refusal = { & $Script } | Should -Throw -PassThru
            $refusal.FullyQualifiedErrorId | Should -BeLike 'TmdbGuestSessionCannot,*'
            $refusal.CategoryInfo.Category | Should -Be PermissionDenied
            $refusal | Should -BeLike '*guests can only rate*'
            $refusal.ErrorDetails.RecommendedAction | Should -BeLike '*Connect-Tmdb -Sandbox -Interactive*'
            Get-Sent | Should -HaveCount 0
        }

        It 'is told when the session has run out' {
            $sandbox.Clock.Advance([timespan]::FromMinutes(61))
            { Set-TmdbRating 550 8 } | Should -Throw -ErrorId 'TmdbSessionRefused,Tmdb.PowerShell.SetTmdbRatingCommand'
        }
    }

    Context 'Without a session' {
        BeforeEach {
            Disconnect-Tmdb
            $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0
            $sandbox.ClearLog()
        }

        It 'refuses <Command> with one error, and sends nothing' -ForEach @(
            @{ Command = 'Get-TmdbAccount'; Script = { Get-TmdbAccount } }
            @{ Command = 'Get-TmdbFavorite'; Script = { Get-TmdbFavorite } }
            @{ Command = 'Get-TmdbWatchlistItem'; Script = { Get-TmdbWatchlistItem } }
            @{ Command = 'Get-TmdbRating'; Script = { Get-TmdbRating } }
            @{ Command = 'Add-TmdbFavorite'; Script = { 550, 680, 13 | Add-TmdbFavorite } }
            @{ Command = 'Remove-TmdbFavorite'; Script = { Remove-TmdbFavorite 550 -Confirm:$false } }
            @{ Command = 'Add-TmdbWatchlistItem'; Script = { Add-TmdbWatchlistItem 550 } }
            @{ Command = 'Remove-TmdbWatchlistItem'; Script = { Remove-TmdbWatchlistItem 550 -Confirm:$false } }
            @{ Command = 'Set-TmdbRating'; Script = { Set-TmdbRating 550 8 } }
            @{ Command = 'Remove-TmdbRating'; Script = { Remove-TmdbRating 550 -Confirm:$false } }
        ) {
            $refusal = { & $Script } | Should -Throw -PassThru
            $refusal.FullyQualifiedErrorId | Should -BeLike 'TmdbSessionRequired,*'
            $refusal.CategoryInfo.Category | Should -Be AuthenticationError
            $refusal.ErrorDetails.RecommendedAction | Should -BeLike '*Connect-Tmdb -Sandbox -Interactive*-Credential*-Guest*'
            Get-Sent | Should -HaveCount 0
        }
    }

    Context 'Without a connection' {
        It 'says how to get one' {
            Disconnect-Tmdb
            $refusal = { 550 | Add-TmdbFavorite } | Should -Throw -PassThru
            $refusal.FullyQualifiedErrorId | Should -BeLike 'TmdbNotConnected,*'
            $refusal.ErrorDetails.RecommendedAction | Should -BeLike '*Connect-Tmdb*'
        }
    }
}
