[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Resolve-TmdbId' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Clear-Tmdb
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'finds a movie and a TV series by IMDb id' {
        (Resolve-TmdbId tt0137523).MovieId | Should -Be 550
        @($sandbox.Log)[-1].Path | Should -Be '/3/find/tt0137523'
        @($sandbox.Log)[-1].Query | Where-Object Key -EQ external_source | ForEach-Object Value | Should -Be 'imdb_id'
        ('tt0903747' | Resolve-TmdbId).TvSeriesId | Should -Be 1396
    }

    It 'reads ids from rows, in the columns of IMDb''s own exports too' {
        $rows = [pscustomobject] @{ Const = 'tt0137523'; 'Title Type' = 'Movie' }, [pscustomobject] @{ imdb_id = 'tt0903747' } | Resolve-TmdbId
        $rows.Id | Should -Be 550, 1396
    }

    It 'adds the ids to the rows with -PassThru' {
        $rows = [pscustomobject] @{ ImdbId = 'tt0137523'; Comment = 'Good' }, [pscustomobject] @{ ImdbId = 'tt0903747'; Comment = 'Better' } | Resolve-TmdbId -PassThru
        $rows.MovieId | Should -Be 550, $null
        $rows.TvSeriesId | Should -Be $null, 1396
        $rows.Comment | Should -Be 'Good', 'Better'
        $rows.Kind | Should -Be 'Movie', 'TvSeries'
        (Resolve-TmdbId tt0137523 -PassThru).MovieId | Should -Be 550
    }

    It 'emits only the kind that is asked for' {
        Resolve-TmdbId tt0137523 -Kind TvSeries -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbNotFound,*'
        $failed | Should -BeLike '*movie 550*'
        $failed.TargetObject | Should -Be 'tt0137523'
    }

    It 'does not ask for the TheTVDB id of a movie, which would find an unrelated TV series' {
        $row = [pscustomobject] @{ Title = 'Fight Club'; Type = 'movie'; TvdbId = 81189 }
        $row | Resolve-TmdbId -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.TargetObject.Title | Should -Be 'Fight Club'
        Resolve-TmdbId -TvdbId 81189 -Kind Movie -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $sandbox.Log | Should -BeNullOrEmpty
        (Resolve-TmdbId -TvdbId 81189).TvSeriesId | Should -Be 1396
    }

    It 'goes on after an id that finds nothing, and refuses what is no id' {
        $rows = 'tt9999999', 'nothing', '', $null, 'tt0137523' | Resolve-TmdbId -ErrorVariable failed -ErrorAction SilentlyContinue
        $rows.MovieId | Should -Be 550
        $failed.FullyQualifiedErrorId | Should -BeLike 'Tmdb*,*'
        $failed.TargetObject | Should -Be 'tt9999999', 'nothing'
        "$($failed[1])" | Should -BeLike "Input 2 is 'nothing', which is not an IMDb id*"
        @($sandbox.Log) | Should -HaveCount 2
        { Resolve-TmdbId x -ErrorAction Stop } | Should -Throw "-ImdbId has 'x', which is not an id of IMDb*"
    }

    It 'says which of the plain ids found a row' {
        $rows = 'tt0903747', 'tt0137523' | Resolve-TmdbId
        $rows.ImdbId | Should -Be 'tt0903747', 'tt0137523'
        $rows[0].PSObject.TypeNames[0] | Should -Be 'Tmdb.TvSeriesSummary'
        (Resolve-TmdbId -TvdbId 81189).TvdbId | Should -Be 81189
        (Resolve-TmdbId tt0137523 -PassThru).ImdbId | Should -Be 'tt0137523'
    }
}

Describe 'Get-TmdbChangedId' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Clear-Tmdb
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'gets the ids of each kind, under the names that other cmdlets take' {
        $rows = Get-TmdbChangedId
        $sandbox.Log.Path | Sort-Object -Unique | Should -Be '/3/movie/changes', '/3/person/changes', '/3/tv/changes'
        ($rows | Where-Object Kind -EQ Movie | Select-Object -First 1).MovieId | Should -BeGreaterThan 0
    }

    It 'asks for days' {
        $null = Get-TmdbChangedId Movie -StartDate 2026-11-01 -EndDate 2026-11-05
        $query = @{}
        @($sandbox.Log)[0].Query | ForEach-Object { $query[$_.Key] = $_.Value }
        $query.start_date, $query.end_date | Should -Be '2026-11-01', '2026-11-05'
    }

    It 'refuses days the wrong way round' {
        $e = $null
        Get-TmdbChangedId Movie -StartDate 2026-11-05 -EndDate 2026-11-01 -ErrorVariable e -ErrorAction SilentlyContinue
        $e.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
    }
}
