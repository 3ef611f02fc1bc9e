BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
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
}
