[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # What a row leads to: the paths of the requests, or the error.
    function Get-Lead {
        param([object] $Row, [scriptblock] $Command)

        $sandbox.ClearLog()
        $failed = $null
        $null = $Command ? (& $Command) : ($Row | Get-TmdbVideo -ErrorVariable failed -ErrorAction SilentlyContinue)
        $failed ? "$failed" : (($sandbox.Log.Path | Sort-Object) -join ', ') # They may arrive in any order.
    }
}

Describe 'What a row identifies' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
    }

    AfterAll {
        Clear-Tmdb
    }

    It '<Case>' -ForEach @(
        @{ Case = 'a plain id is a movie'; Row = 550; Path = '/3/movie/550/videos' }
        @{ Case = 'so is text'; Row = ' 550 '; Path = '/3/movie/550/videos' }
        @{ Case = 'a movie'; Row = @{ MovieId = 550 }; Path = '/3/movie/550/videos' }
        @{ Case = 'a TV series'; Row = @{ TvSeriesId = '1396' }; Path = '/3/tv/1396/videos' }
        @{ Case = 'a season before its series'; Row = @{ TvSeriesId = 1396; SeasonNumber = 1 }; Path = '/3/tv/1396/season/1/videos' }
        @{ Case = 'season 0'; Row = @{ TvSeriesId = 1396; SeasonNumber = 0 }; Path = '/3/tv/1396/season/0/videos' }
        @{ Case = 'an episode before its season'; Row = @{ tv_id = 1396; Season = 1; Episode = 2 }; Path = '/3/tv/1396/season/1/episode/2/videos' }
        @{ Case = 'a series with empty numbers'; Row = @{ TvSeriesId = 1396; SeasonNumber = ''; EpisodeNumber = $null }; Path = '/3/tv/1396/videos' }
        @{ Case = 'the movie of a person, where people are not accepted'; Row = @{ PersonId = 819; MovieId = 550 }; Path = '/3/movie/550/videos' }
        @{ Case = 'what the row says it is'; Row = @{ MovieId = 550; TvSeriesId = 1396; MediaType = 'tv' }; Path = '/3/tv/1396/videos' }
        @{ Case = 'an id with a media type'; Row = @{ id = 1396; media_type = 'tv' }; Path = '/3/tv/1396/videos' }
        @{ Case = 'a number of a file'; Row = @{ MovieId = 550.0 }; Path = '/3/movie/550/videos' }
    ) {
        Get-Lead ([pscustomobject] $Row) | Should -Be ($Row -is [hashtable] ? $Path : (Get-Lead $Row))
        Get-Lead $Row | Should -Be $Path
    }

    It 'refuses <Case>, and sends nothing' -ForEach @(
        @{ Case = 'two items'; Row = @{ MovieId = 550; TvSeriesId = 1396 }; Says = '*both a MovieId and a TvSeriesId*' }
        @{ Case = 'a person'; Row = @{ PersonId = 819 }; Says = '*is a person, and this command accepts a movie, a TV series, a season or an episode*' }
        @{ Case = 'a season without its series'; Row = @{ SeasonNumber = 1 }; Says = '*TvSeriesId and SeasonNumber*' }
        @{ Case = 'a half id'; Row = @{ MovieId = 550.7 }; Says = "*has MovieId '550.7', which is not an id*" }
        @{ Case = 'a half season'; Row = @{ TvSeriesId = 1396; SeasonNumber = 1.5 }; Says = "*has SeasonNumber '1.5'*" }
        @{ Case = 'a negative episode'; Row = @{ TvSeriesId = 1396; SeasonNumber = 1; EpisodeNumber = -1 }; Says = "*has EpisodeNumber '-1'*" }
    ) {
        Get-Lead ([pscustomobject] $Row) | Should -BeLike $Says
        $sandbox.Log.Count | Should -Be 0
    }

    It 'does not take the number of -IncludeTotalCount for an id: <Case>' -ForEach @(
        @{ Case = 'from the pipeline'; Command = { Search-TmdbMovie star -First 1 -IncludeTotalCount | Get-TmdbVideo } }
        @{ Case = 'as an argument'; Command = { Get-TmdbVideo -MovieId (Search-TmdbMovie star -First 1 -IncludeTotalCount) } }
        @{ Case = 'of a search'; Command = { Search-TmdbMovie star -First 1 -IncludeTotalCount | Search-TmdbMovie } }
        @{ Case = 'of Resolve-TmdbId'; Command = { Search-TmdbMovie star -First 1 -IncludeTotalCount | Select-Object -First 1 | Resolve-TmdbId } }
    ) {
        $count, $row = Search-TmdbMovie star -First 1 -IncludeTotalCount
        $count | Should -BeOfType uint64
        (Get-Lead -Command $Command) -split ', ' | Where-Object { $_ -notin '/3/search/movie', "/3/movie/$($row.Id)/videos" } | Should -BeNullOrEmpty
        $sandbox.Log.Query | Where-Object Key -EQ query | Where-Object Value -EQ "$count" | Should -BeNullOrEmpty
    }

    It 'takes a text id of digits only that arrives as a number: <Case>' -ForEach @(
        @{ Case = 'without quotation marks'; Command = { Get-TmdbCredit -CreditId 521000010000000000000226 -ErrorAction Ignore } }
        @{ Case = 'from the pipeline'; Command = { 521000010000000000000226 | Get-TmdbReview -ErrorAction Ignore } }
        @{ Case = 'from JSON'; Command = { '{ "ReviewId": 521000010000000000000226 }' | ConvertFrom-Json | Get-TmdbReview -ErrorAction Ignore } }
    ) {
        $sandbox.ClearLog()
        $null = & $Command
        $sandbox.Log.Path | Should -BeLike '/3/*/521000010000000000000226'
    }

    It 'refuses a text id that PowerShell has rounded' {
        $sandbox.ClearLog()
        { Get-TmdbCredit -CreditId 5210000100000000000002e6 } | Should -Throw '*put the id in quotation marks*'
        { Get-TmdbReview 550 } | Should -Throw "*is '550', which is not the id of a review*"
        $sandbox.Log.Count | Should -Be 0
    }

    It 'takes what it is before what it hangs on: a row of the cast is a person' {
        $row = (Get-TmdbMovie 550 -Include Credits).Credits.Cast[0]
        Get-Lead $row | Should -BeLike '*is a person*'
    }

    It 'makes seasons and episodes of a series with -SeasonNumber and -EpisodeNumber' {
        Get-Lead -Command { Get-TmdbVideo -TvSeriesId 1396 -SeasonNumber 1, 2 } | Should -Be '/3/tv/1396/season/1/videos, /3/tv/1396/season/2/videos'
        Get-Lead -Command { Get-TmdbTvSeries 1396 | Get-TmdbVideo -SeasonNumber 1 -EpisodeNumber 1, 2 } |
            Should -Be '/3/tv/1396, /3/tv/1396/season/1/episode/1/videos, /3/tv/1396/season/1/episode/2/videos'
        Get-Lead -Command { [pscustomobject] @{ TvSeriesId = 1396; SeasonNumber = 2 } | Get-TmdbVideo -EpisodeNumber 3 } |
            Should -Be '/3/tv/1396/season/2/episode/3/videos'
    }

    It 'refuses numbers that do not fit: <Says>' -ForEach @(
        @{ Call = { 550 | Get-TmdbVideo -SeasonNumber 1 }; Says = '*is a movie, and -SeasonNumber is for TV series*' }
        @{ Call = { Get-TmdbVideo -TvSeriesId 1396 -EpisodeNumber 1 }; Says = '*is a TV series, of which -EpisodeNumber names an episode only with -SeasonNumber*' }
        @{ Call = { Get-TmdbVideo -TvSeriesId 1396 -SeasonNumber '1-3' }; Says = "*-TvSeriesId is given with -SeasonNumber '1-3', which is not a whole number from 0*" }
        @{ Call = { Get-TmdbVideo -TvSeriesId 1396 -SeasonNumber 1.5 }; Says = "*-SeasonNumber '1.5', which is not a whole number*" }
    ) {
        $sandbox.ClearLog()
        $ErrorActionPreference = 'Stop'
        $Call | Should -Throw $Says
        $sandbox.Log.Count | Should -Be 0
    }

    It 'survives a file: the rows of a part lead to the item that they belong to' {
        $file = Join-Path $TestDrive videos.csv
        Get-TmdbVideo -TvSeriesId 1396 -SeasonNumber 1 | Export-Csv $file
        Get-Lead (Import-Csv $file)[0] | Should -Be '/3/tv/1396/season/1/videos'
    }

    It 'answers from details that carry the part, with no request' {
        $movie = Get-TmdbMovie 550 -Include Videos
        $sandbox.ClearLog()
        ($movie | Get-TmdbVideo).MovieId | Should -Be 550
        $sandbox.Log.Count | Should -Be 0
        $null = $movie | Get-TmdbVideo -Language de-DE
        $sandbox.Log.Path | Should -Be '/3/movie/550/videos'
    }
}

Describe 'IMDb ids' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0 -Credential $sandbox.Credential
        $episode = (Get-TmdbExternalId -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14).ImdbId
    }

    AfterAll {
        Clear-Tmdb
    }

    It 'identify <Case>, looked up once' -ForEach @(
        @{ Case = 'a movie, as an argument'; Call = { Get-TmdbVideo -MovieId tt0137523 }; Paths = '/3/find/tt0137523', '/3/movie/550/videos' }
        @{ Case = 'a TV series, as an argument'; Call = { Get-TmdbVideo -TvSeriesId tt0903747 }; Paths = '/3/find/tt0903747', '/3/tv/1396/videos' }
        @{ Case = 'a person, as an argument'; Call = { Get-TmdbCredit -PersonId nm0000093 }; Paths = '/3/find/nm0000093', '/3/person/287/combined_credits' }
        @{ Case = 'the season of a series'; Call = { Get-TmdbTvSeason tt0903747 1 }; Paths = '/3/find/tt0903747', '/3/tv/1396/season/1' }
        @{ Case = 'what text from the pipeline is'; Call = { 'tt0903747' | Get-TmdbVideo }; Paths = '/3/find/tt0903747', '/3/tv/1396/videos' }
        @{ Case = 'the movie of a row'; Call = { [pscustomobject] @{ Const = 'tt0137523'; 'Title Type' = 'Movie' } | Get-TmdbVideo }; Paths = '/3/find/tt0137523', '/3/movie/550/videos' }
        @{ Case = 'the person of a row'; Call = { @{ ImdbId = 'nm0000093' } | Get-TmdbPerson }; Paths = '/3/find/nm0000093', '/3/person/287' }
        @{ Case = 'an episode'; Call = { @{ ImdbId = $episode } | Get-TmdbVideo }; Paths = '/3/find/*', '/3/tv/1396/season/5/episode/14/videos' }
        @{ Case = 'an episode, by its series and numbers'; Call = { @{ imdb_id = 'tt0903747'; Season = 5; Episode = 14 } | Get-TmdbVideo }; Paths = '/3/find/tt0903747', '/3/tv/1396/season/5/episode/14/videos' }
        @{ Case = 'the series of a row that says so'; Call = { @{ imdb_id = 'tt0903747'; Season = 5; Type = 'tv' } | Get-TmdbVideo }; Paths = '/3/find/tt0903747', '/3/tv/1396/videos' }
        @{ Case = 'the movie of a column for TMDB ids'; Call = { @{ movie_id = 'tt0137523' } | Get-TmdbVideo }; Paths = '/3/find/tt0137523', '/3/movie/550/videos' }
        @{ Case = 'who is in a movie'; Call = { Find-TmdbMovie -Cast nm0000093 }; Paths = '/3/find/nm0000093', '/3/discover/movie' }
    ) {
        $sandbox.ClearLog()
        & $Call | Out-Null
        @($sandbox.Log.Path) | Should -HaveCount $Paths.Count
        $sandbox.Log.Path[0] | Should -BeLike $Paths[0]
        $sandbox.Log.Path[1] | Should -Be $Paths[1]
    }

    It 'are not looked up where a row has an id of TMDB, or TMDB itself takes them' {
        $sandbox.ClearLog()
        $null = [pscustomobject] @{ MovieId = 550; ImdbId = 'tt0903747' } | Get-TmdbVideo
        (Get-TmdbMovie tt0137523).MovieId | Should -Be 550
        $sandbox.Log.Path | Should -Be '/3/movie/550/videos', '/3/movie/tt0137523'
    }

    It 'keep the order and the input of a file, and report what they do not find' {
        $file = Join-Path $TestDrive imdb.csv
        'ImdbId,Comment', 'tt0137523,One', 'tt9999999,Two', 'nm0000093,Three', 'tt0903747,Four' | Set-Content $file
        $rows = Import-Csv $file | Add-TmdbFavorite -PassThru -ErrorVariable failed -ErrorAction SilentlyContinue
        $rows.Comment | Should -Be 'One', 'Four'
        $failed.TargetObject.Comment | Should -Be 'Two', 'Three'
        $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbNotFound,*'
        "$($failed[1])" | Should -BeLike '*TMDB has no movie or TV series with the IMDb id nm0000093, but person 287*'
        Get-TmdbFavorite | Sort-Object Kind | ForEach-Object Id | Should -Be 550, 1396
    }

    It 'name the item for -WhatIf and -PassThru' {
        ('tt0137523' | Add-TmdbWatchlistItem -PassThru).MovieId | Should -Be 550
        $log = Join-Path $TestDrive whatif.txt # What -WhatIf says goes to the host alone.
        $null = Start-Transcript $log
        Set-TmdbRating -TvSeriesId tt0903747 -Value 9 -WhatIf
        $null = Stop-Transcript
        Get-Content -Raw $log | Should -BeLike '*TV series 1396*'
    }

    It 'end the command where the credential is refused, as every request does' {
        $refused = Connect-Tmdb -Token ('0' * 32) -BaseUri $sandbox.BaseUri -SkipValidation
        $thrown = Get-ThrownError { 'tt0137523', 'tt0903747' | Get-TmdbVideo -Connection $refused -ErrorAction Continue }
        $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbCredentialRefused,*'
        $thrown.TargetObject | Should -Be 'tt0137523'
    }

    It 'are not ids of <_>' -ForEach 'collections', 'a list' {
        $sandbox.ClearLog()
        $failed = $null
        $_ -eq 'a list' ? (Get-TmdbListItem tt0137523 -ErrorVariable failed -ErrorAction SilentlyContinue) :
            (Get-TmdbImage -CollectionId tt0137523 -ErrorVariable failed -ErrorAction SilentlyContinue)
        "$failed" | Should -BeLike "*'tt0137523', which is not an id. Ids are whole numbers from 1 to 2147483647. Nothing was sent for it."
        $sandbox.Log.Count | Should -Be 0
    }
}

Describe 'Texts in several languages' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
    }

    AfterAll {
        Clear-Tmdb
    }

    It 'come from the first language that has them, in one request' {
        $sandbox.ClearLog()
        $movies = Get-TmdbMovie 550, 604 -Language de-DE, en-US, original
        $movies[0].Overview | Should -BeLike 'Ein schlafloser*'
        $movies.TextLanguages.Overview | Should -Be 'de-DE', 'en-US'
        $sandbox.Log.Count | Should -Be 2
    }

    It 'are the preference of a connection' {
        $connection = Connect-Tmdb -Sandbox -Language de-DE, original
        $connection.Language | Should -Be 'de-DE,original'
        (Get-TmdbMovie 129 -Connection $connection).TextLanguages.Title | Should -Be 'de-DE'
        Disconnect-Tmdb -Connection $connection
    }

    It 'refuses <_>' -ForEach 'german', 'de_DE', '', 'de-DE,xx_XX' {
        { Get-TmdbMovie 550 -Language $_ } | Should -Throw '*is not a language tag*'
    }
}
