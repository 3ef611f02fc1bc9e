[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # The requests that were sent, each with its query but the session.
    function Get-Sent {
        foreach ($request in $sandbox.Log) {
            $query = $request.Query | Where-Object Key -NE session_id | ForEach-Object { "$($_.Key)=$($_.Value)" }
            $request.Path + ($query ? "?$($query -join '&')" : '')
        }
    }
}

Describe 'Get-TmdbCredit' {
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

    It 'gives the cast and the crew of a movie, each with the ids of both' {
        $credits = Get-TmdbCredit 550
        Get-Sent | Should -Be '/3/movie/550/credits'
        $credits[0].Kind, $credits[0].PersonId, $credits[0].MovieId, $credits[0].Name, $credits[0].Character | Should -Be 'Cast', 819, 550, 'Edward Norton', 'Narrator'
        $director = $credits | Where-Object Job -EQ Director
        $director.Kind, $director.Department, $director.Name | Should -Be 'Crew', 'Directing', 'David Fincher'
        "$($credits[0])" | Should -Be 'Edward Norton (Narrator)'
    }

    It 'filters by kind, department and job' {
        (Get-TmdbCredit 550 -Kind Crew).Kind | Sort-Object -Unique | Should -Be 'Crew'
        (Get-TmdbCredit 550 -Department direct*).Department | Sort-Object -Unique | Should -Be 'Directing'
        (Get-TmdbCredit 550 -Job Director).Name | Should -Be 'David Fincher'
        Get-TmdbCredit 550 -Kind Cast -Job Director | Should -BeNullOrEmpty
        { Get-TmdbCredit 550 -Kind Actor } | Should -Throw '*Cast*GuestStar*'
    }

    It 'asks for <Path> of <What>' -ForEach @(
        @{ What = 'a series'; With = @{ TvSeriesId = 1396 }; Path = '/3/tv/1396/credits' }
        @{ What = 'all episodes of a series'; With = @{ TvSeriesId = 1396; Aggregate = $true }; Path = '/3/tv/1396/aggregate_credits' }
        @{ What = 'a season'; With = @{ TvSeriesId = 1396; SeasonNumber = 1 }; Path = '/3/tv/1396/season/1/credits' }
        @{ What = 'all episodes of a season'; With = @{ TvSeriesId = 1396; SeasonNumber = 1; Aggregate = $true }; Path = '/3/tv/1396/season/1/aggregate_credits' }
        @{ What = 'an episode'; With = @{ TvSeriesId = 1396; SeasonNumber = 5; EpisodeNumber = 14 }; Path = '/3/tv/1396/season/5/episode/14/credits' }
        @{ What = 'a person'; With = @{ PersonId = 287 }; Path = '/3/person/287/combined_credits' }
        @{ What = 'the movies of a person'; With = @{ PersonId = 287; MediaType = 'Movie' }; Path = '/3/person/287/movie_credits' }
        @{ What = 'the series of a person'; With = @{ PersonId = 17419; MediaType = 'TvSeries' }; Path = '/3/person/17419/tv_credits' }
    ) {
        Get-TmdbCredit @With -Language de-DE | Should -Not -BeNullOrEmpty
        Get-Sent | Should -Be "$($Path)?language=de-DE"
    }

    It 'counts the episodes with -Aggregate' {
        (Get-TmdbCredit -TvSeriesId 1396 -Aggregate -Kind Cast)[0].EpisodeCount | Should -BeGreaterThan 10
    }

    It 'gives the creators of a series only when they are asked for' {
        (Get-TmdbCredit -TvSeriesId 1396).Kind | Should -Not -Contain 'Creator'
        $sandbox.ClearLog()
        $creator = Get-TmdbCredit -TvSeriesId 1396 -Kind Creator
        $creator.Name, $creator.TvSeriesId | Should -Be 'Vince Gilligan', 1396
        Get-Sent | Should -Be '/3/tv/1396'
    }

    It 'gives the details of a credit by its id' {
        $id = (Get-TmdbCredit 550)[0].CreditId
        $credit = Get-TmdbCredit -CreditId $id
        $credit.Name, $credit.Title, $credit.MovieId, $credit.PersonId | Should -Be 'Edward Norton', 'Fight Club', 550, 819
        (Get-Sent)[-1] | Should -Be "/3/credit/$id"
        (@{ credit_id = $id } | Get-TmdbCredit).Name | Should -Be 'Edward Norton'
    }

    It 'gives rows of a person that are movies and series: <Way>' -ForEach @(
        @{ Way = 'as they are'; Through = { $input } }
        @{ Way = 'from a CSV file'; Through = { $input | ConvertTo-Csv | ConvertFrom-Csv } }
        @{ Way = 'from JSON'; Through = { $input | ConvertTo-Json -Depth 3 -WarningAction Ignore | ConvertFrom-Json } }
    ) {
        $credit = Get-TmdbCredit -PersonId 287 -MediaType Movie | Where-Object MovieId -EQ 550 | & $Through
        $credit.PersonId, $credit.Title, $credit.Year | Should -Be 287, 'Fight Club', 1999
        ($credit | Get-TmdbMovie).Title | Should -Be 'Fight Club'
        $series = Get-TmdbCredit -PersonId 17419 | Where-Object TvSeriesId -EQ 1396 | Select-Object -First 1 | & $Through
        ($series | Get-TmdbTvSeries).Name | Should -Be 'Breaking Bad'
    }

    It 'gives rows of a movie that are people, for the cmdlets that take both' {
        $sandbox.ClearLog()
        $null = Get-TmdbCredit 550 -Job Director | Get-TmdbCredit -MediaType Movie
        Get-Sent | Should -Be '/3/movie/550/credits', '/3/person/7467/movie_credits'
    }

    It 'answers from what <What> carries, unless another language is asked for' -ForEach @(
        @{ What = 'a movie'; Details = { Get-TmdbMovie 550 -Include Credits }; With = @{}; First = 'Edward Norton' }
        @{ What = 'a series'; Details = { Get-TmdbTvSeries 1396 -Include AggregateCredits, Credits }; With = @{ Aggregate = $true }; First = 'Bryan Cranston' }
        @{ What = 'a person'; Details = { Get-TmdbPerson 287 -Include CombinedCredits, MovieCredits, TvCredits }; With = @{ MediaType = 'Movie' }; First = $null }
    ) {
        $details = & $Details
        $sandbox.ClearLog()
        $rows = $details | Get-TmdbCredit @With
        $sandbox.Log.Count | Should -Be 0
        $rows | Should -Not -BeNullOrEmpty
        if ($First) { $rows[0].Name | Should -Be $First }
        $null = $details | Get-TmdbCredit @With -Language de-DE
        $sandbox.Log.Count | Should -Be 1
    }

    It 'refuses what TMDB does not have, and names the target' {
        Get-TmdbMovie 550 | Get-TmdbCredit -Aggregate -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.GetTmdbCreditCommand'
        $failed.TargetObject.Title | Should -Be 'Fight Club'
        Get-TmdbCredit 999999999 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbCreditCommand'
        $failed.TargetObject | Should -Be 999999999
    }
}
