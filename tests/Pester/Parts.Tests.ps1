# What the cmdlets of parts have in common: paths, rows with the ids of their item, what details carry, and what they do not take.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $series = @{ TvSeriesId = 1396 }
    $season = @{ TvSeriesId = 1396; SeasonNumber = 1 }
    $episode = @{ TvSeriesId = 1396; SeasonNumber = 5; EpisodeNumber = 14 }
    $paths = @(
        @{ Command = 'Get-TmdbAccountState'; With = @{ MovieId = 550 }; Path = '/3/movie/550/account_states' }
        @{ Command = 'Get-TmdbAccountState'; With = $series; Path = '/3/tv/1396/account_states' }
        @{ Command = 'Get-TmdbAccountState'; With = $season; Path = '/3/tv/1396/season/1/account_states' }
        @{ Command = 'Get-TmdbAccountState'; With = $episode; Path = '/3/tv/1396/season/5/episode/14/account_states' }
        @{ Command = 'Get-TmdbAlternativeName'; With = @{ CompanyId = 1 }; Path = '/3/company/1/alternative_names' }
        @{ Command = 'Get-TmdbAlternativeName'; With = @{ NetworkId = 1 }; Path = '/3/network/1/alternative_names' }
        @{ Command = 'Get-TmdbAlternativeTitle'; With = @{ MovieId = 155 }; Path = '/3/movie/155/alternative_titles' }
        @{ Command = 'Get-TmdbAlternativeTitle'; With = $series; Path = '/3/tv/1396/alternative_titles' }
        @{ Command = 'Get-TmdbChange'; With = @{ MovieId = 550 }; Path = '/3/movie/550/changes' }
        @{ Command = 'Get-TmdbChange'; With = $series; Path = '/3/tv/1396/changes' }
        @{ Command = 'Get-TmdbChange'; With = @{ PersonId = 287 }; Path = '/3/person/287/changes' }
        @{ Command = 'Get-TmdbContentRating'; With = $series; Path = '/3/tv/1396/content_ratings' }
        @{ Command = 'Get-TmdbExternalId'; With = @{ MovieId = 550 }; Path = '/3/movie/550/external_ids' }
        @{ Command = 'Get-TmdbExternalId'; With = $series; Path = '/3/tv/1396/external_ids' }
        @{ Command = 'Get-TmdbExternalId'; With = $season; Path = '/3/tv/1396/season/1/external_ids' }
        @{ Command = 'Get-TmdbExternalId'; With = $episode; Path = '/3/tv/1396/season/5/episode/14/external_ids' }
        @{ Command = 'Get-TmdbExternalId'; With = @{ PersonId = 287 }; Path = '/3/person/287/external_ids' }
        @{ Command = 'Get-TmdbKeyword'; With = @{ MovieId = 550 }; Path = '/3/movie/550/keywords' }
        @{ Command = 'Get-TmdbKeyword'; With = $series; Path = '/3/tv/1396/keywords' }
        @{ Command = 'Get-TmdbReleaseDate'; With = @{ MovieId = 550 }; Path = '/3/movie/550/release_dates' }
        @{ Command = 'Get-TmdbReview'; With = @{ MovieId = 550 }; Path = '/3/movie/550/reviews?page=1' }
        @{ Command = 'Get-TmdbReview'; With = $series; Path = '/3/tv/1396/reviews?page=1' }
        @{ Command = 'Get-TmdbScreening'; With = @{ TvSeriesId = 1399 }; Path = '/3/tv/1399/screened_theatrically' }
        @{ Command = 'Get-TmdbTranslation'; With = @{ MovieId = 550 }; Path = '/3/movie/550/translations' }
        @{ Command = 'Get-TmdbTranslation'; With = $series; Path = '/3/tv/1396/translations' }
        @{ Command = 'Get-TmdbTranslation'; With = $season; Path = '/3/tv/1396/season/1/translations' }
        @{ Command = 'Get-TmdbTranslation'; With = $episode; Path = '/3/tv/1396/season/5/episode/14/translations' }
        @{ Command = 'Get-TmdbTranslation'; With = @{ PersonId = 287 }; Path = '/3/person/287/translations' }
        @{ Command = 'Get-TmdbTranslation'; With = @{ CollectionId = 2344 }; Path = '/3/collection/2344/translations' }
        @{ Command = 'Get-TmdbTvEpisodeGroup'; With = $series; Path = '/3/tv/1396/episode_groups' }
        @{ Command = 'Get-TmdbVideo'; With = @{ MovieId = 550 }; Path = '/3/movie/550/videos' }
        @{ Command = 'Get-TmdbVideo'; With = $season; Path = '/3/tv/1396/season/1/videos' }
        @{ Command = 'Get-TmdbWatchProvider'; With = @{ MovieId = 155 }; Path = '/3/movie/155/watch/providers' }
        @{ Command = 'Get-TmdbWatchProvider'; With = $series; Path = '/3/tv/1396/watch/providers' }
        @{ Command = 'Get-TmdbWatchProvider'; With = $season; Path = '/3/tv/1396/season/1/watch/providers' }
    )
    $carried = @(
        @{ Command = 'Get-TmdbAccountState'; Part = 'AccountStates' }
        @{ Command = 'Get-TmdbAlternativeTitle'; Part = 'AlternativeTitles'; MovieId = 155 }
        @{ Command = 'Get-TmdbChange'; Part = 'Changes' }
        @{ Command = 'Get-TmdbExternalId'; Part = 'ExternalIds' }
        @{ Command = 'Get-TmdbKeyword'; Part = 'Keywords' }
        @{ Command = 'Get-TmdbRecommendation'; Part = 'Recommendations' }
        @{ Command = 'Get-TmdbReleaseDate'; Part = 'ReleaseDates' }
        @{ Command = 'Get-TmdbReview'; Part = 'Reviews' }
        @{ Command = 'Get-TmdbSimilarTitle'; Part = 'Similar' }
        @{ Command = 'Get-TmdbTranslation'; Part = 'Translations' }
        @{ Command = 'Get-TmdbVideo'; Part = 'Videos' }
        @{ Command = 'Get-TmdbWatchProvider'; Part = 'WatchProviders' }
        @{ Command = 'Get-TmdbContentRating'; Part = 'ContentRatings'; TvSeriesId = 1396 }
        @{ Command = 'Get-TmdbScreening'; Part = 'ScreenedTheatrically'; TvSeriesId = 1399 }
        @{ Command = 'Get-TmdbTvEpisodeGroup'; Part = 'EpisodeGroups'; TvSeriesId = 1396 }
    )
}

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

Describe 'Parts of items' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It '<Command> asks for <Path>, and its rows have the ids of the item' -ForEach $paths {
        $rows = @(& $Command @With)
        Get-Sent | Should -Be $Path
        $rows | Should -Not -BeNullOrEmpty
        foreach ($id in $With.GetEnumerator()) {
            $rows.($id.Key) | Sort-Object -Unique | Should -Be $id.Value
        }
    }

    It '<Command> answers from <Part> that the details carry' -ForEach $carried {
        $type = $_['TvSeriesId'] ? 'TvSeries' : 'Movie'
        $id = $_["${type}Id"] ?? 550
        $details = & "Get-Tmdb$type" $id -Include $Part
        $whole = @{ "${type}Id" = $id } | & $Command
        $sandbox.ClearLog()
        $rows = $details | & $Command
        $sandbox.Log.Count | Should -Be 0
        $rows | Should -Not -BeNullOrEmpty
        $rows | ForEach-Object { "$_" } | Should -Be ($whole | ForEach-Object { "$_" })
        @($rows)[0]."${type}Id" | Should -Be @($whole)[0]."${type}Id"
    }

    It '<Command> says what it takes when it is given another kind of thing' -ForEach @(
        @{ Command = 'Get-TmdbAccountState' }
        @{ Command = 'Get-TmdbAlternativeName' }
        @{ Command = 'Get-TmdbAlternativeTitle' }
        @{ Command = 'Get-TmdbContentRating' }
        @{ Command = 'Get-TmdbKeyword' }
        @{ Command = 'Get-TmdbRecommendation' }
        @{ Command = 'Get-TmdbReleaseDate' }
        @{ Command = 'Get-TmdbReview' }
        @{ Command = 'Get-TmdbScreening' }
        @{ Command = 'Get-TmdbSimilarTitle' }
        @{ Command = 'Get-TmdbTvEpisodeGroup' }
        @{ Command = 'Get-TmdbWatchProvider' }
    ) {
        $person = Get-TmdbPerson 287
        $sandbox.ClearLog()
        $person | & $Command -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,Tmdb.PowerShell.Get*Command'
        "$failed" | Should -BeLike 'Input 1 is a person, and this command accepts *'
        $failed.TargetObject.Name | Should -Be 'Brad Pitt'
        $sandbox.Log.Count | Should -Be 0
    }

    It '<Command> reports what TMDB does not have, and goes on' -ForEach @(
        @{ Command = 'Get-TmdbExternalId' }
        @{ Command = 'Get-TmdbTranslation' }
        @{ Command = 'Get-TmdbVideo' }
        @{ Command = 'Get-TmdbRecommendation' }
    ) {
        999999999, 550 | & $Command -ErrorVariable failed -ErrorAction SilentlyContinue | Should -Not -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbNotFound,Tmdb.PowerShell.Get*Command'
        $failed.TargetObject | Should -Be 999999999
    }

    It '<Command> filters by -Region' -ForEach @(
        @{ Command = 'Get-TmdbAlternativeTitle'; Id = 155; Column = 'CountryCode' }
        @{ Command = 'Get-TmdbContentRating'; Id = 1396; Column = 'CountryCode' }
        @{ Command = 'Get-TmdbReleaseDate'; Id = 550; Column = 'Region' }
        @{ Command = 'Get-TmdbWatchProvider'; Id = 155; Column = 'Region' }
    ) {
        $region = (& $Command $Id)[0].$Column
        (& $Command $Id -Region $region, 'ZZ').$Column | Sort-Object -Unique | Should -Be $region
        & $Command $Id -Region ZZ | Should -BeNullOrEmpty
        { & $Command $Id -Region Germany } | Should -Throw "*'Germany' is not a country code*"
    }

    It '<Command> filters by -Kind, and says which there are' -ForEach @(
        @{ Command = 'Get-TmdbReleaseDate'; Id = 550; Kind = 'Theatrical' }
        @{ Command = 'Get-TmdbWatchProvider'; Id = 155; Kind = 'Rent' }
    ) {
        (& $Command $Id -Kind $Kind).Kind | Sort-Object -Unique | Should -Be $Kind
        { & $Command $Id -Kind None } | Should -Throw "*$Kind*"
    }

    It 'asks TMDB for the alternative titles of one country' {
        $null = Get-TmdbAlternativeTitle 155 -Region DE
        Get-Sent | Should -Be '/3/movie/155/alternative_titles?country=DE'
    }

    It 'pages <Command>' -ForEach @(
        @{ Command = 'Get-TmdbRecommendation'; Part = 'recommendations' }
        @{ Command = 'Get-TmdbSimilarTitle'; Part = 'similar' }
    ) {
        $movies = & $Command 550 -Language de-DE
        Get-Sent | Should -Be "/3/movie/550/$($Part)?language=de-DE&page=1"
        $movies.MovieId | Should -Not -BeNullOrEmpty
        (& $Command 550 -First 2).Count | Should -Be 2
        (& $Command 550 -First 1 -Skip 1).MovieId | Should -Be $movies[1].MovieId
        (& $Command -TvSeriesId 1396 -First 1).TvSeriesId | Should -BeGreaterThan 0
        (Get-Sent)[-1] | Should -Be "/3/tv/1396/$($Part)?page=1"
    }

    It 'gives the videos of several languages, in one request' {
        (Get-TmdbVideo 550 -Language de-DE, en-US).LanguageCode | Sort-Object -Unique | Should -Be 'en'
        Get-Sent | Should -Be '/3/movie/550/videos?language=de-DE&include_video_language=de,en'
        (Get-TmdbMovie 550 -Include Videos -Language de-DE, en-US).Videos.Results | Should -Not -BeNullOrEmpty
    }

    It 'takes one language for reviews' {
        { Get-TmdbReview -MovieId 550 -Language de-DE, en-US } | Should -Throw '*is not one language*'
        Get-Sent | Should -BeNullOrEmpty
    }

    It 'gives the states of what was rated' {
        Set-TmdbRating 550 8.5
        Add-TmdbFavorite 550
        $states = Get-TmdbAccountState 550
        $states.Favorite, $states.Watchlist, $states.Rating | Should -Be $true, $false, 8.5
        Set-TmdbRating -TvSeriesId 1396 -SeasonNumber 1 -EpisodeNumber 2 -Value 9
        $episodes = Get-TmdbAccountState -TvSeriesId 1396 -SeasonNumber 1
        $episodes.EpisodeNumber | Should -Be (1..7)
        ($episodes | Where-Object Rating).EpisodeNumber | Should -Be 2
        # A row says what it is about, so that it can be rated.
        $episodes[2] | Set-TmdbRating -Value 7
        (Get-TmdbAccountState -TvSeriesId 1396 -SeasonNumber 1 -EpisodeNumber 3).Rating | Should -Be 7
    }
}

Describe 'Get-TmdbAccountState without a session' {
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

    It 'is refused, and sends nothing' {
        { Get-TmdbAccountState 550 } | Should -Throw -ErrorId 'TmdbSessionRequired,Tmdb.PowerShell.GetTmdbAccountStateCommand'
        $sandbox.Log.Count | Should -Be 0
    }
}

Describe 'Get-TmdbKeyword and Get-TmdbReview by id' {
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

    It 'gives a keyword by its id, also from the rows of a movie' {
        $keyword = (Get-TmdbKeyword -MovieId 550)[0]
        $sandbox.ClearLog()
        (Get-TmdbKeyword $keyword.KeywordId).Name | Should -Be $keyword.Name
        ($keyword | Get-TmdbKeyword).Name | Should -Be $keyword.Name
        ($keyword | ConvertTo-Csv | ConvertFrom-Csv | Get-TmdbKeyword).Name | Should -Be $keyword.Name
        Get-Sent | Sort-Object -Unique | Should -Be "/3/keyword/$($keyword.KeywordId)"
    }

    It 'gives a review by its id, also from the rows of a movie' {
        $review = @(Get-TmdbReview -MovieId 550)[0]
        $review.MovieId | Should -Be 550
        $sandbox.ClearLog()
        $whole = Get-TmdbReview $review.ReviewId
        $whole.MediaTitle, $whole.MovieId, $whole.Content | Should -Be 'Fight Club', 550, $review.Content
        ($review | Get-TmdbReview).MediaTitle | Should -Be 'Fight Club'
        ($review | Select-Object ReviewId, MovieId | ConvertTo-Csv | ConvertFrom-Csv | Get-TmdbReview).MediaTitle | Should -Be 'Fight Club'
        Get-Sent | Sort-Object -Unique | Should -Be "/3/review/$($review.ReviewId)"
    }

    It 'refuses what is no id, and names it' {
        Get-TmdbReview 550 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        "$failed" | Should -BeLike "-ReviewId is '550', which is not the id of a review*"
        Get-TmdbKeyword word -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        "$failed" | Should -BeLike "-KeywordId is 'word', which is not an id*"
        $failed.TargetObject | Should -Be 'word'
        $sandbox.Log.Count | Should -Be 0
    }
}

Describe 'Get-TmdbChange' {
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

    It 'asks for any range of days, 14 at a time' {
        $null = Get-TmdbChange 550 -StartDate 2026-01-01 -EndDate 2026-02-05
        Get-Sent | Should -Be @(
            '/3/movie/550/changes?start_date=2026-01-01&end_date=2026-01-15'
            '/3/movie/550/changes?start_date=2026-01-15&end_date=2026-01-29'
            '/3/movie/550/changes?start_date=2026-01-29&end_date=2026-02-05'
        )
    }

    It 'gives the values before and after, whatever they are' {
        $changes = Get-TmdbChange 550
        $changes.Key | Should -Contain 'overview'
        ($changes | Where-Object Key -EQ runtime).OriginalValue | Should -Be 138
        $changes.MovieId | Sort-Object -Unique | Should -Be 550
    }

    It 'gets the id of <What> first' -ForEach @(
        @{ What = 'a season'; With = @{ TvSeriesId = 1396; SeasonNumber = 1 }; First = '/3/tv/1396/season/1'; Then = '/3/tv/season/*/changes' }
        @{ What = 'an episode'; With = @{ TvSeriesId = 1396; SeasonNumber = 5; EpisodeNumber = 14 }; First = '/3/tv/1396/season/5/episode/14'; Then = '/3/tv/episode/*/changes' }
    ) {
        Get-TmdbChange @With | Should -Not -BeNullOrEmpty
        (Get-Sent)[0] | Should -Be $First
        (Get-Sent)[1] | Should -BeLike $Then
    }

    It 'refuses a range that is none, before anything is sent' {
        { Get-TmdbChange 550 -EndDate 2026-01-01 } | Should -Throw '*-EndDate is given without -StartDate*' -ErrorId 'TmdbInvalidArgument,*'
        { 550, 680 | Get-TmdbChange -StartDate 2026-02-01 -EndDate 2026-01-01 } | Should -Throw '*2026-02-01*later*2026-01-01*'
        $sandbox.Log.Count | Should -Be 0
    }
}
