[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Used in a nested block.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseUsingScopeModifierInNewRunspaces', '', Justification = 'A parameter of the block.')]
param()

BeforeDiscovery {
    # Each gives what has become of a row on its way out of this PowerShell and back.
    $ways = @(
        @{ Way = 'ConvertTo-Json'; Script = { $args[0] | ConvertTo-Json -Depth 4 | ConvertFrom-Json } }
        @{ Way = 'Export-Csv'; Script = { $args[0] | Export-Csv $TestDrive/row.csv; Import-Csv $TestDrive/row.csv } }
        @{ Way = 'Export-Clixml'; Script = { $args[0] | Export-Clixml $TestDrive/row.xml; Import-Clixml $TestDrive/row.xml } }
        @{ Way = 'Start-Job'; Script = { param($Row) Start-Job { $using:Row } | Receive-Job -Wait -AutoRemoveJob } }
    )

    # A PowerShell that is a .NET tool has no program that Start-Job could start.
    $noJobs = -not (Test-Path (Join-Path $PSHOME ($IsWindows ? 'pwsh.exe' : 'pwsh')))
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Serialization' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $alice = $sandbox.Users[0]
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
        $before = [cultureinfo]::CurrentCulture
    }

    AfterEach {
        [cultureinfo]::CurrentCulture = $before
        Clear-Tmdb
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'a mixed list keeps the ids of both kinds in a CSV file' {
        550, 129 | Add-TmdbFavorite
        Add-TmdbFavorite -TvSeriesId 1396
        Get-TmdbFavorite | Export-Csv $TestDrive/mixed.csv
        Get-TmdbFavorite | Remove-TmdbFavorite -Confirm:$false
        Import-Csv $TestDrive/mixed.csv | Add-TmdbFavorite
        $alice.FavoriteMovies | Sort-Object | Should -Be 129, 550
        $alice.FavoriteTvSeries | Should -Be 1396
    }

    It 'a mixed list gives the readers of one kind the rows of that kind, and an error in its turn for each other: <Name>' -ForEach @(
        @{ Name = 'from Get-TmdbFavorite'; Rows = { Get-TmdbFavorite } }
        @{ Name = 'from a CSV file'; Rows = { Get-TmdbFavorite | Export-Csv $TestDrive/mixed.csv; Import-Csv $TestDrive/mixed.csv } }
        @{ Name = 'from JSON'; Rows = { Get-TmdbFavorite | ConvertTo-Json -Depth 4 | ConvertFrom-Json } }
    ) {
        Add-TmdbFavorite 550
        Add-TmdbFavorite -TvSeriesId 1396
        $seen = @(& $Rows | Get-TmdbMovie -ErrorAction Continue 2>&1)
        $seen[0].Title | Should -Be 'Fight Club'
        $seen[1].FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.GetTmdbMovieCommand'
        $seen[1] | Should -BeLike 'Input 2 is a TV series*'
        $seen = @(& $Rows | Get-TmdbTvSeries -ErrorAction Continue 2>&1)
        $seen[0].FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.GetTmdbTvSeriesCommand'
        $seen[1].Name | Should -Be 'Breaking Bad'
    }

    Context 'After <Way>' -ForEach $ways {
        It 'a movie still goes into the next command' -Skip:($Way -eq 'Start-Job' -and $noJobs) {
            foreach ($movie in (Search-TmdbMovie 'Fight Club' -First 1), (Get-TmdbMovie 550 -Include Credits)) {
                $sandbox.Reset()
                $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
                $row = & $Script $movie
                $row.GetType() | Should -Not -Be $movie.GetType()
                $row.Title, $row.Year, $row.TmdbUri | Should -Be 'Fight Club', 1999, 'https://www.themoviedb.org/movie/550'
                ($row | Get-TmdbMovie).Title | Should -Be 'Fight Club'
                $row, $row | Get-TmdbMovie | Should -HaveCount 2
                $row | Add-TmdbFavorite -PassThru | Add-TmdbWatchlistItem
                $row | Set-TmdbRating -Value 7.5
                $alice.FavoriteMovies | Should -Be 550
                $alice.WatchlistMovies | Should -Be 550
                $alice.MovieRatings[550] | Should -Be 7.5
                $row | Remove-TmdbFavorite -Confirm:$false
                $row | Remove-TmdbRating -Confirm:$false
                $alice.FavoriteMovies.Count + $alice.MovieRatings.Count | Should -Be 0
            }
        }

        It 'a TV series still goes into the next command, and never as a movie' -Skip:($Way -eq 'Start-Job' -and $noJobs) {
            foreach ($series in (Search-TmdbTvSeries 'Breaking Bad' -First 1), (Get-TmdbTvSeries 1396)) {
                $sandbox.Reset()
                $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
                $row = & $Script $series
                $row.Name, $row.Title, $row.Year | Should -Be 'Breaking Bad', 'Breaking Bad', 2008
                ($row | Get-TmdbTvSeries).Name | Should -Be 'Breaking Bad'
                { $row | Get-TmdbMovie -ErrorAction Stop } | Should -Throw
                $row | Add-TmdbFavorite -PassThru | Add-TmdbWatchlistItem
                $row | Set-TmdbRating -Value 10
                $alice.FavoriteTvSeries | Should -Be 1396
                $alice.WatchlistTvSeries | Should -Be 1396
                $alice.TvSeriesRatings[1396] | Should -Be 10
                $alice.FavoriteMovies.Count + $alice.WatchlistMovies.Count + $alice.MovieRatings.Count | Should -Be 0
            }
        }

        if ($Way -ne 'Start-Job') { # Which writes what Export-Clixml writes, and takes a second for each.
            It 'leads to the same items: <What>' -ForEach @(
                @{ What = 'the credits of a movie'; Row = { (Get-TmdbCredit 550 -Kind Cast)[0] } }
                @{ What = 'the crew of a movie'; Row = { (Get-TmdbCredit 550 -Kind Crew)[0] } }
                @{ What = 'the credits of a series'; Row = { (Get-TmdbCredit -TvSeriesId 1396)[0] } }
                @{ What = 'all credits of a series'; Row = { (Get-TmdbCredit -TvSeriesId 1396 -Aggregate)[0] } }
                @{ What = 'the creators of a series'; Row = { (Get-TmdbCredit -TvSeriesId 1396 -Kind Creator)[0] } }
                @{ What = 'the credits of a season'; Row = { (Get-TmdbCredit -TvSeriesId 1396 -SeasonNumber 5)[0] } }
                @{ What = 'the credits of an episode'; Row = { (Get-TmdbCredit -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14)[0] } }
                @{ What = 'the movies of a person'; Row = { (Get-TmdbCredit -PersonId 287 -MediaType Movie)[0] } }
                @{ What = 'the series of a person'; Row = { (Get-TmdbCredit -PersonId 17419 -MediaType TvSeries)[0] } }
                @{ What = 'a cast member'; Row = { (Get-TmdbMovie 550 -Include Credits).Credits.Cast[0] } }
                @{ What = 'a credit by its id'; Row = { Get-TmdbCredit -CreditId (Get-TmdbCredit 550)[0].CreditId } }
                @{ What = 'the reviews of a movie'; Row = { (Get-TmdbReview -MovieId 550)[0] } }
                @{ What = 'a review by its id'; Row = { Get-TmdbReview (Get-TmdbReview -MovieId 550)[0].ReviewId } }
            ) {
                $live = & $Row
                $row = & $Script $live
                foreach ($command in 'Get-TmdbCredit', 'Get-TmdbReview', 'Get-TmdbImage', 'Get-TmdbExternalId', 'Get-TmdbChange', 'Get-TmdbTranslation', 'Get-TmdbVideo', 'Get-TmdbPerson') {
                    $leads = foreach ($each in $live, $row) {
                        $sandbox.ClearLog()
                        $null = $each | & $command -ErrorVariable failed -ErrorAction SilentlyContinue
                        $failed ? "$failed" : $sandbox.Log.Path
                    }

                    "$command $($leads[1])" | Should -Be "$command $($leads[0])"
                }
            }
        }

        It 'a rating is given again, in <Culture> as well' -ForEach @(
            @{ Culture = 'en-US' }
            @{ Culture = 'de-DE' }
            @{ Culture = 'tr-TR' }
        ) -Skip:($Way -eq 'Start-Job' -and $noJobs) {
            [cultureinfo]::CurrentCulture = $Culture
            Set-TmdbRating 550 0.5
            Set-TmdbRating -TvSeriesId 1396 7.5
            $rows = & $Script (Get-TmdbRating Movie)
            $rows = @($rows) + (& $Script (Get-TmdbRating TvSeries))
            $sandbox.Reset()
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
            $rows | Set-TmdbRating
            $alice.MovieRatings[550] | Should -Be 0.5
            $alice.TvSeriesRatings[1396] | Should -Be 7.5
        }
    }

    It 'writes movies and TV series into one CSV file, and reads them back' {
        550, 680 | Add-TmdbFavorite
        Add-TmdbFavorite -TvSeriesId 1396
        Get-TmdbFavorite | Select-Object MovieId, TvSeriesId, Title, Year | Export-Csv $TestDrive/favorites.csv
        $sandbox.Reset()
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
        Import-Csv $TestDrive/favorites.csv | Add-TmdbFavorite
        Get-TmdbFavorite | ForEach-Object Title | Sort-Object | Should -Be 'Breaking Bad', 'Fight Club', 'Pulp Fiction'
    }

    It 'makes JSON of a movie and its credits: no warning, days as days, every level' {
        $json = Get-TmdbMovie 550 -Include Credits, Videos, WatchProviders | ConvertTo-Json -Depth 6 -WarningVariable warnings
        $warnings | Should -BeNullOrEmpty
        $movie = $json | ConvertFrom-Json
        $movie.ReleaseDate | Should -Be ([datetime] '1999-10-15')
        $movie.Runtime | Should -Be 139
        $movie.PosterUri | Should -BeLike 'https://image.tmdb.org/t/p/w500/*.jpg'
        $movie.Genres.Name | Should -Contain 'Drama'
        $movie.Credits.Cast[0].Name | Should -Be 'Edward Norton'
        $movie.Credits.Cast[0].PersonId | Should -Be 819
        $movie.Videos.Results[0].Uri | Should -BeLike 'https://youtu.be/*'
        $movie.WatchProviders.Results.US.Flatrate[0].ProviderName | Should -Not -BeNullOrEmpty
        # A movie without parts, and a row, are not deeper than what ConvertTo-Json does by itself.
        $null = Get-TmdbMovie 550 | ConvertTo-Json -WarningVariable warnings
        $warnings | Should -BeNullOrEmpty
        $null = Search-TmdbMovie Fight | ConvertTo-Json -WarningVariable warnings
        $warnings | Should -BeNullOrEmpty
    }

    It 'keeps the parts of a movie in a file, and shows them from there' {
        Get-TmdbMovie 550 -Include Credits, WatchProviders | Export-Clixml $TestDrive/movie.xml
        $movie = Import-Clixml $TestDrive/movie.xml
        $movie.PSTypeNames[0] | Should -Be 'Deserialized.Tmdb.Movie'
        $movie.Credits.Cast[0].Name | Should -Be 'Edward Norton'
        $movie.Credits.Cast | Out-String | Should -Match '819 Edward Norton +Narrator'
        $movie.WatchProviders.Results['US'].Flatrate[0].ProviderName | Should -Not -BeNullOrEmpty
        $movie | Out-String | Should -Match 'Credits +: \d+ cast, \d+ crew'
    }

    It 'gives the parts of a movie out of a job' -Skip:$noJobs {
        $movie = Start-Job {
            Import-Module $using:env:TMDB_TEST_MODULE
            $null = Connect-Tmdb -Token $using:sandbox.Token -BaseUri $using:sandbox.BaseUri
            Get-TmdbMovie 550 -Include Credits
        } | Receive-Job -Wait -AutoRemoveJob
        $movie.Genres[0].Name | Should -Be 'Drama'
        $movie.Credits.Cast[0].Name | Should -Be 'Edward Norton'
        $movie | Add-TmdbFavorite
        $alice.FavoriteMovies | Should -Be 550
    }

    It 'keeps no secret of a connection in a file, and its enumerations as words' {
        $connection = Get-TmdbConnection
        $connection | Export-Clixml $TestDrive/connection.xml -Depth 5
        $text = Get-Content -Raw $TestDrive/connection.xml
        $text.Contains($sandbox.Token) | Should -BeFalse
        $text.Contains($sandbox.ApiKey) | Should -BeFalse
        $read = Import-Clixml $TestDrive/connection.xml
        $read.CredentialKind, $read.SessionKind, $read.UserName | Should -Be 'ReadToken', 'User', 'alice'
    }
}
