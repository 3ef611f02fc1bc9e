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

Describe 'Get-TmdbTvSeries' {
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

    It 'gives the details of a series' {
        $series = Get-TmdbTvSeries 1396
        $series.Id | Should -Be 1396
        $series.TvSeriesId | Should -Be 1396
        $series.Name | Should -Be 'Breaking Bad'
        $series.Year | Should -Be 2008
        $series.Seasons.Count | Should -Be 6
        $series.Seasons[1].EpisodeCount | Should -Be 7
        "$series" | Should -Be 'Breaking Bad (2008)'
    }

    It 'gives days as DateTime: midnight, of no time zone' {
        $series = Get-TmdbTvSeries 1396
        $series.FirstAirDate | Should -Be ([datetime]::new(2008, 1, 20))
        $series.LastAirDate | Should -Be ([datetime]::new(2013, 9, 29))
        $series.FirstAirDate.Kind | Should -Be Unspecified
    }

    It 'gives null for a day that TMDB does not know' {
        (Get-TmdbTvSeries 90000011).FirstAirDate | Should -BeNullOrEmpty
    }

    It 'gives the series in the order of the ids' {
        (1399, '1396', 253 | Get-TmdbTvSeries).TvSeriesId | Should -Be 1399, 1396, 253
        (Get-TmdbTvSeries -TvSeriesId 253, 1399).TvSeriesId | Should -Be 253, 1399
    }

    It 'takes rows by their TvSeriesId' {
        (Search-TmdbTvSeries 'Breaking Bad' -First 1 | Get-TmdbTvSeries).LastAirDate.Year | Should -Be 2013
        ('TvSeriesId,Seen', '1396,yes' | ConvertFrom-Csv | Get-TmdbTvSeries).Name | Should -Be 'Breaking Bad'
    }

    It 'does not take <What>, and sends nothing for it' -ForEach @(
        @{ What = 'the row of a movie'; Row = { Search-TmdbMovie 'Fight Club' -First 1 } }
        @{ What = 'a movie'; Row = { Get-TmdbMovie 550 } }
        @{ What = 'an object with an Id only'; Row = { [pscustomobject]@{ Id = 1396 } } }
        @{ What = 'a negative id'; Row = { -1396 } }
    ) {
        $wrong = & $Row
        $sandbox.ClearLog()
        $series = @($wrong, 253 | Get-TmdbTvSeries -ErrorVariable failed -ErrorAction SilentlyContinue)
        $failed | Should -HaveCount 1
        $series.TvSeriesId | Should -Be 253
        $sandbox.Log.Path | Should -Be '/3/tv/253'
    }

    It 'reports a series that TMDB does not have, and goes on' {
        $series = 1396, 550, 1399 | Get-TmdbTvSeries -ErrorVariable failed -ErrorAction SilentlyContinue
        $series.TvSeriesId | Should -Be 1396, 1399
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbTvSeriesCommand'
        $failed.CategoryInfo.Category | Should -Be ObjectNotFound
        $failed.TargetObject | Should -Be 550
        $failed.Exception.TmdbCode | Should -Be 34
        $failed.Exception.HttpStatus | Should -Be 404
        # The number that is a movie's is the likeliest mistake.
        $failed.ErrorDetails.RecommendedAction | Should -BeLike '*movies and TV series are separate*'
    }

    It 'fills every part that -Include can name, in one request' {
        Disconnect-Tmdb
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
        $sandbox.ClearLog()
        $parts = [enum]::GetNames((Get-Command Get-TmdbTvSeries).Parameters.Include.ParameterType.GetElementType())
        $series = Get-TmdbTvSeries 1396 -Include $parts
        $sandbox.Log.Count | Should -Be 1
        $parts.Count | Should -BeGreaterThan 10
        foreach ($part in $parts) {
            $series.$part | Should -Not -BeNullOrEmpty -Because $part
        }

        $series.Credits.Cast[0].Character | Should -Be 'Walter White'
        $series.ExternalIds.ImdbId | Should -Be 'tt0903747'
    }

    It 'names the parts there are when one is unknown' {
        { Get-TmdbTvSeries 1396 -Include ReleaseDates } | Should -Throw '*ReleaseDates*AggregateCredits*'
        $sandbox.Log.Count | Should -Be 0
    }

    It 'asks in the language of -Language' {
        $null = Get-TmdbTvSeries 1396 -Language de-DE
        $sandbox.Log.Query.Key | Should -Be 'language'
        $sandbox.Log.Query.Value | Should -Be 'de-DE'
    }

    It 'gives the seasons of -SeasonNumber with their episodes, in the same request' {
        $series = Get-TmdbTvSeries 1396 -SeasonNumber 1, 2 -Include ExternalIds
        Get-Sent | Should -Be '/3/tv/1396?append_to_response=external_ids,season/1,season/2'
        $series.FullSeasons.SeasonNumber | Should -Be 1, 2
        $series.FullSeasons[0].Episodes.Count | Should -Be 7
        $series.FullSeasons[0].Episodes[0].TvSeriesId | Should -Be 1396
        $series.ExternalIds.ImdbId | Should -Be 'tt0903747'
        $series.AdditionalProperties | Should -BeNullOrEmpty
    }

    It 'gives all seasons with -SeasonNumber *' {
        $series = Get-TmdbTvSeries 1396 -SeasonNumber *
        $series.FullSeasons.SeasonNumber | Should -Be $series.Seasons.SeasonNumber
        $sandbox.Log.Count | Should -Be 2
        $sandbox.ClearLog()
        $null = $series | Get-TmdbTvSeries -SeasonNumber *
        $sandbox.Log.Count | Should -Be 1
    }

    It 'refuses a season that is none: <_>' -ForEach '-1', 'one', '1.5', '**' {
        { Get-TmdbTvSeries 1396 -SeasonNumber $_ } | Should -Throw "*'$_' is not the number of a season*"
        $sandbox.Log.Count | Should -Be 0
    }

    It 'reports a season that the series does not have' {
        Get-TmdbTvSeries 1396 -SeasonNumber 99 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbTvSeriesCommand'
        $failed.TargetObject | Should -Be 1396
    }

    It 'gives the latest series' {
        (Get-TmdbTvSeries -Latest).TvSeriesId | Should -BeGreaterThan 0
        Get-Sent | Should -Be '/3/tv/latest'
    }
}

Describe 'Get-TmdbTvSeason' {
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

    It 'gives a season with its episodes' {
        $season = Get-TmdbTvSeason 1396 1
        $season.TvSeriesId, $season.SeasonNumber, $season.Episodes.Count | Should -Be 1396, 1, 7
        Get-Sent | Should -Be '/3/tv/1396/season/1'
        (Get-TmdbTvSeason 1396 2, 1).SeasonNumber | Should -Be 2, 1
    }

    It 'gives all seasons of a series, in two requests or one' {
        (Get-TmdbTvSeason 1396).SeasonNumber | Should -Be (0..5)
        $sandbox.Log.Count | Should -Be 2
        $series = Get-TmdbTvSeries 1396
        $sandbox.ClearLog()
        ($series | Get-TmdbTvSeason).SeasonNumber | Should -Be (0..5)
        Get-Sent | Should -Be '/3/tv/1396?append_to_response=season/0,season/1,season/2,season/3,season/4,season/5'
        (1396 | Get-TmdbTvSeason -SeasonNumber 3).SeasonNumber | Should -Be 3
    }

    It 'asks for each season with -Include' {
        $seasons = Get-TmdbTvSeries 1396 | Get-TmdbTvSeason -Include ExternalIds
        $seasons | Should -HaveCount 6
        $seasons[1].ExternalIds | Should -Not -BeNullOrEmpty
        Get-Sent | Should -Contain '/3/tv/1396/season/5?append_to_response=external_ids'
    }

    It 'takes the seasons of a series, as they are and from a CSV file' {
        $rows = (Get-TmdbTvSeries 1396).Seasons | Where-Object SeasonNumber -In 1, 5
        $sandbox.ClearLog()
        ($rows | Get-TmdbTvSeason).SeasonNumber | Should -Be 1, 5
        ($rows | ConvertTo-Csv | ConvertFrom-Csv | Get-TmdbTvSeason).SeasonNumber | Should -Be 1, 5
        (@{ TvSeriesId = 1396; SeasonNumber = 1 } | Get-TmdbTvSeason).SeasonNumber | Should -Be 1
        Get-Sent | Sort-Object -Unique | Should -Be '/3/tv/1396/season/1', '/3/tv/1396/season/5'
    }

    It 'fills every part that -Include can name, in one request' {
        Disconnect-Tmdb
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
        $sandbox.ClearLog()
        $parts = [enum]::GetNames((Get-Command Get-TmdbTvSeason).Parameters.Include.ParameterType.GetElementType())
        $season = Get-TmdbTvSeason 1396 1 -Include $parts
        $sandbox.Log.Count | Should -Be 1
        foreach ($part in $parts) {
            $season.$part | Should -Not -BeNullOrEmpty -Because $part
        }

        $sandbox.ClearLog()
        $season | Get-TmdbVideo | Should -Not -BeNullOrEmpty
        ($season | Get-TmdbAccountState).EpisodeNumber | Should -Be (1..7)
        ($season | Get-TmdbCredit -Aggregate).SeasonNumber | Sort-Object -Unique | Should -Be 1
        $sandbox.Log.Count | Should -Be 0
    }

    It 'reports a season that there is not, and refuses what is no number' {
        (Get-TmdbTvSeason 1396 1, 99, 2 -ErrorVariable failed -ErrorAction SilentlyContinue).SeasonNumber | Should -Be 1, 2
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbTvSeasonCommand'
        $failed.TargetObject | Should -Be 1396
        "$failed" | Should -BeLike '*/season/99*'
        $sandbox.ClearLog()
        Get-TmdbTvSeason 1396 one -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        "$failed" | Should -BeLike "*'one'*whole number from 0*"
        Get-TmdbMovie 550 | Get-TmdbTvSeason -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        "$failed" | Should -BeLike 'Input 1 is a movie, and this command accepts a TV series or a season*'
        $failed.TargetObject.Title | Should -Be 'Fight Club'
        Get-Sent | Should -Be '/3/movie/550'
    }
}

Describe 'Get-TmdbTvEpisode' {
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

    It 'gives an episode' {
        $episode = Get-TmdbTvEpisode 1396 5 14
        $episode.TvSeriesId, $episode.SeasonNumber, $episode.EpisodeNumber, $episode.Name | Should -Be 1396, 5, 14, 'Ozymandias'
        Get-Sent | Should -Be '/3/tv/1396/season/5/episode/14'
        (Get-TmdbTvEpisode 1396 1, 2 1).SeasonNumber | Should -Be 1, 2
    }

    It 'gives the episodes of a season that has them with no request' {
        $season = Get-TmdbTvSeason 1396 1
        $sandbox.ClearLog()
        ($season | Get-TmdbTvEpisode).EpisodeNumber | Should -Be (1..7)
        $sandbox.Log.Count | Should -Be 0
        ($season | Get-TmdbTvEpisode -EpisodeNumber 3).EpisodeNumber | Should -Be 3
        $null = $season | Get-TmdbTvEpisode -Language de-DE
        Get-Sent | Should -Be '/3/tv/1396/season/1/episode/3', '/3/tv/1396/season/1?language=de-DE'
    }

    It 'gives the episodes of a season and of a series' {
        (Get-TmdbTvEpisode 1396 1).EpisodeNumber | Should -Be (1..7)
        Get-Sent | Should -Be '/3/tv/1396/season/1'
        $sandbox.ClearLog()
        (Get-TmdbTvEpisode 1396 | Group-Object SeasonNumber).Count | Should -BeGreaterThan 4
        $sandbox.Log.Count | Should -Be 2
        ((Get-TmdbTvSeries 1396).Seasons | Where-Object SeasonNumber -EQ 1 | Get-TmdbTvEpisode).EpisodeNumber | Should -Be (1..7)
    }

    It 'asks for each episode with -Include' {
        $episodes = Get-TmdbTvSeason 1396 1 | Get-TmdbTvEpisode -Include Credits, Images
        $episodes.EpisodeNumber | Should -Be (1..7)
        $episodes[0].Credits.Cast | Should -Not -BeNullOrEmpty
        (Get-Sent)[1] | Should -Be '/3/tv/1396/season/1/episode/1?append_to_response=credits,images&include_image_language=en,null,xx'
    }

    It 'fills every part that -Include can name' {
        Disconnect-Tmdb
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
        $parts = [enum]::GetNames((Get-Command Get-TmdbTvEpisode).Parameters.Include.ParameterType.GetElementType())
        $episode = Get-TmdbTvEpisode 1396 5 14 -Include $parts
        foreach ($part in $parts) {
            $episode.$part | Should -Not -BeNullOrEmpty -Because $part
        }
    }

    It 'takes rows of episodes, as they are and from a CSV file' {
        $row = (Get-TmdbTvSeries 1396).LastEpisodeToAir
        ($row | Get-TmdbTvEpisode).EpisodeNumber | Should -Be $row.EpisodeNumber
        ($row | ConvertTo-Csv | ConvertFrom-Csv | Get-TmdbTvEpisode).EpisodeNumber | Should -Be $row.EpisodeNumber
        (@{ tv_id = 1396; Season = 5; Episode = 14 } | Get-TmdbTvEpisode).Name | Should -Be 'Ozymandias'
    }

    It 'reports an episode that there is not, and refuses an episode without a season' {
        Get-TmdbTvEpisode 1396 1 99 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbTvEpisodeCommand'
        $failed.TargetObject | Should -Be 1396
        $sandbox.ClearLog()
        Get-TmdbTvEpisode 1396 -EpisodeNumber 1 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        "$failed" | Should -BeLike '*-TvSeriesId is a TV series, of which -EpisodeNumber names an episode only with -SeasonNumber*'
        $sandbox.Log.Count | Should -Be 0
    }
}

Describe 'Get-TmdbTvEpisodeGroup' {
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

    It 'gives the groups of a series, and a group with its episodes' {
        $groups = @(Get-TmdbTvEpisodeGroup -TvSeriesId 1396)
        $groups[0].Kind, $groups[0].TvSeriesId | Should -Be 'OriginalAirDate', 1396
        $sandbox.ClearLog()
        $group = $groups[0] | Get-TmdbTvEpisodeGroup
        Get-Sent | Should -Be "/3/tv/episode_group/$($groups[0].TvEpisodeGroupId)"
        $group.Groups.Episodes[0].TvSeriesId | Should -Be 1396
        (Get-TmdbTvEpisodeGroup $groups[0].TvEpisodeGroupId).Name | Should -Be $groups[0].Name
        ($groups[0] | ConvertTo-Csv | ConvertFrom-Csv | Get-TmdbTvEpisodeGroup).Groups.Count | Should -Be $group.Groups.Count
    }

    It 'filters by kind, and reports what TMDB does not have' {
        Get-TmdbTvEpisodeGroup -TvSeriesId 1396 -Kind OriginalAirDate | Should -Not -BeNullOrEmpty
        Get-TmdbTvEpisodeGroup -TvSeriesId 1396 -Kind Tv | Should -BeNullOrEmpty
        Get-TmdbTvEpisodeGroup 000000000000000000000000 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.GetTmdbTvEpisodeGroupCommand'
        Get-TmdbTvEpisodeGroup '5a0000000000000000000000' -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbTvEpisodeGroupCommand'
        $failed.TargetObject | Should -Be '5a0000000000000000000000'
    }
}

Describe 'Get-TmdbScreening' {
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

    It 'gives rows that are episodes' {
        $screening = @(Get-TmdbScreening 1399)[0]
        $episode = $screening | Get-TmdbTvEpisode
        $episode.SeasonNumber, $episode.EpisodeNumber | Should -Be $screening.SeasonNumber, $screening.EpisodeNumber
    }
}
