BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Get-TmdbMovie' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'gives the details of a movie' {
        $movie = Get-TmdbMovie 550
        $movie.Id | Should -Be 550
        $movie.MovieId | Should -Be 550
        $movie.Title | Should -Be 'Fight Club'
        $movie.Year | Should -Be 1999
        $movie.Runtime | Should -Be 139
        $movie.Genres[0].Name | Should -Be 'Drama'
        $movie.ImdbId | Should -Be 'tt0137523'
        $movie.Credits | Should -BeNullOrEmpty
        "$movie" | Should -Be 'Fight Club (1999)'
    }

    It 'gives days as DateTime: midnight, of no time zone' {
        $day = (Get-TmdbMovie 550).ReleaseDate
        $day | Should -BeOfType datetime
        $day | Should -Be ([datetime]::new(1999, 10, 15))
        $day.Kind | Should -Be Unspecified
    }

    It 'gives null for a day that TMDB does not know' {
        $movie = Get-TmdbMovie 90000001
        $movie.ReleaseDate | Should -BeNullOrEmpty
        $movie.Year | Should -BeNullOrEmpty
    }

    It 'gives the movies in the order of the ids, from the pipeline and as an argument' {
        (680, 550, 13 | Get-TmdbMovie).MovieId | Should -Be 680, 550, 13
        (Get-TmdbMovie -MovieId 13, 680, 550).MovieId | Should -Be 13, 680, 550
    }

    It 'takes numeric text' {
        ('550', '680' | Get-TmdbMovie).Title | Should -Be 'Fight Club', 'Pulp Fiction'
    }

    It 'takes rows by their MovieId' {
        (Search-TmdbMovie 'Fight Club' -First 1 | Get-TmdbMovie).Runtime | Should -Be 139
        ([pscustomobject]@{ Id = 1396; MovieId = '550' } | Get-TmdbMovie).Title | Should -Be 'Fight Club'
        ('MovieId,Seen', '550,yes' | ConvertFrom-Csv | Get-TmdbMovie).Title | Should -Be 'Fight Club'
    }

    It 'does not take <What>, and sends nothing for it' -ForEach @(
        @{ What = 'the row of a series'; Row = { Search-TmdbTvSeries 'Breaking Bad' -First 1 } }
        @{ What = 'a series'; Row = { Get-TmdbTvSeries 1396 } }
        @{ What = 'an object with an Id only'; Row = { [pscustomobject]@{ Id = 550 } } }
        @{ What = 'a word'; Row = { 'Fight Club' } }
        @{ What = 'an empty MovieId'; Row = { [pscustomobject]@{ MovieId = ''; TvSeriesId = '1396' } } }
        @{ What = 'a negative id'; Row = { -550 } }
    ) {
        $wrong = & $Row
        $sandbox.ClearLog()
        $movies = @($wrong, 680 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue)
        $failed | Should -HaveCount 1
        $failed.CategoryInfo.Category | Should -BeIn InvalidArgument, InvalidData
        $movies.MovieId | Should -Be 680
        $sandbox.Log.Path | Should -Be '/3/movie/680'
    }

    It 'refuses <_> before it is sent' -ForEach -1, 0, 550.7, 'abc', 'tt12', '' {
        Get-TmdbMovie $_ -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.GetTmdbMovieCommand'
        $failed.TargetObject | Should -Be $_
        $sandbox.Log.Count | Should -Be 0
    }

    It 'names the row of a series as such' {
        Get-TmdbTvSeries 1396 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue
        "$failed" | Should -BeLike 'Input 1 is a TV series*'
        $failed.TargetObject.Name | Should -Be 'Breaking Bad'
    }

    It 'reports a movie that TMDB does not have, with all that TMDB says, and goes on' {
        $movies = 550, 999999, 680 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue
        $movies.MovieId | Should -Be 550, 680
        $failed | Should -HaveCount 1
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbMovieCommand'
        $failed.CategoryInfo.Category | Should -Be ObjectNotFound
        $failed.TargetObject | Should -Be 999999
        $failed.Exception.TmdbCode | Should -Be 34
        $failed.Exception.TmdbMessage | Should -Be 'The resource you requested could not be found.'
        $failed.Exception.HttpStatus | Should -Be 404
        $failed.Exception.Attempts | Should -Be 1
        "$failed" | Should -BeLike '*GET /3/movie/999999*could not be found*34*404*'
        $failed.ErrorDetails.RecommendedAction | Should -BeLike '*id*'
    }

    It 'stops at the first error with -ErrorAction Stop' {
        $movies = [System.Collections.Generic.List[object]]::new()
        { 550, 999999, 680 | Get-TmdbMovie -ErrorAction Stop | ForEach-Object { $movies.Add($_) } } |
            Should -Throw -ErrorId 'TmdbNotFound,Tmdb.PowerShell.GetTmdbMovieCommand'
        $movies.MovieId | Should -Be 550
    }

    It 'gives typed parts with -Include, in the same request' {
        $movie = Get-TmdbMovie 550 -Include Credits, Videos, WatchProviders, ReleaseDates
        $sandbox.Log.Count | Should -Be 1
        $movie.Credits.Cast[0].Character | Should -Be 'Narrator'
        $movie.Credits.Cast[1].Name | Should -Be 'Brad Pitt'
        $movie.Credits.Crew[0].Job | Should -Be 'Director'
        $movie.Videos.Results[0].Key | Should -Be 'SUXWAEX2jlg'
        $movie.WatchProviders.Results.Count | Should -BeGreaterThan 0
        $movie.ReleaseDates.Results.Count | Should -BeGreaterThan 0
        $movie.Images | Should -BeNullOrEmpty
    }

    It 'fills every part that -Include can name' {
        Disconnect-Tmdb
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
        $parts = [enum]::GetNames((Get-Command Get-TmdbMovie).Parameters.Include.ParameterType.GetElementType())
        $movie = Get-TmdbMovie 550 -Include $parts
        $parts.Count | Should -BeGreaterThan 10
        foreach ($part in $parts) {
            $movie.$part | Should -Not -BeNullOrEmpty -Because $part
        }
    }

    It 'gives the user''s states of a movie with -Include AccountStates' {
        Disconnect-Tmdb
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
        Add-TmdbFavorite 550
        Set-TmdbRating 550 8.5
        $states = (Get-TmdbMovie 550 -Include AccountStates).AccountStates
        $states.Favorite | Should -BeTrue
        $states.Watchlist | Should -BeFalse
        $states.Rating | Should -Be 8.5
    }

    It 'refuses AccountStates without a session, and sends nothing' {
        { Get-TmdbMovie 550 -Include AccountStates } | Should -Throw -ErrorId 'TmdbSessionRequired,Tmdb.PowerShell.GetTmdbMovieCommand'
        $sandbox.Log.Count | Should -Be 0
    }

    It 'names the parts there are when one is unknown' {
        { Get-TmdbMovie 550 -Include Credits, Trailers } | Should -Throw '*Trailers*Credits*Videos*'
        $sandbox.Log.Count | Should -Be 0
    }

    It 'gives texts in the language of -Language, else of the connection' {
        $german = 'Ein schlafloser Angestellter*'
        (Get-TmdbMovie 550 -Language de-DE).Overview | Should -BeLike $german
        $connection = Connect-Tmdb -Sandbox -Language de-DE
        (Get-TmdbMovie 550).Overview | Should -BeLike $german
        (Get-TmdbMovie 550 -Language en-US).Overview | Should -BeLike 'A sleepless office worker*'
        (550 | Get-TmdbMovie -Connection $connection).Overview | Should -BeLike $german
    }

    It 'refuses a language that TMDB would ignore' {
        { Get-TmdbMovie 550 -Language German } | Should -Throw "*'German' is not a language tag*'de-DE'*"
        { Get-TmdbMovie 550 -Language de_DE } | Should -Throw "*'de_DE' is not a language tag*"
        $sandbox.Log.Count | Should -Be 0
    }

    It 'gives the latest movie, and takes no -Include then' {
        (Get-TmdbMovie -Latest).MovieId | Should -BeGreaterThan 0
        $sandbox.Log.Path | Should -Be '/3/movie/latest'
        { Get-TmdbMovie -Latest -Include Credits } | Should -Throw '*parameter set*'
    }

    It 'keeps what TMDB sent when it goes through JSON and CSV' {
        $movie = Get-TmdbMovie 550
        ($movie | ConvertTo-Json -Depth 5 | ConvertFrom-Json).ReleaseDate | Should -Be $movie.ReleaseDate
        ($movie | Select-Object MovieId, Title, Year | ConvertTo-Csv)[1] | Should -Be '"550","Fight Club","1999"'
    }
}
