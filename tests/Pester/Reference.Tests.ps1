[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Get-TmdbGenre' {
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

    It 'gives the genres of movies, then those of TV series, each with its kind' {
        $genres = Get-TmdbGenre
        $genres | Should -HaveCount 35
        $genres[0].Id, $genres[0].Name, $genres[0].Kind | Should -Be 28, 'Action', 'Movie'
        $genres[19].Id, $genres[19].Name, $genres[19].Kind | Should -Be 10759, 'Action & Adventure', 'TvSeries'
        $genres | Group-Object Kind | ForEach-Object Count | Should -Be 19, 16
        "$($genres[0])" | Should -Be 'Action'
    }

    It 'gives only those of <MediaType>' -ForEach @(
        @{ MediaType = 'Movie'; Path = '/3/genre/movie/list' }
        @{ MediaType = 'TvSeries'; Path = '/3/genre/tv/list' }
    ) {
        Get-TmdbGenre $MediaType | ForEach-Object Kind | Sort-Object -Unique | Should -Be $MediaType
        $sandbox.Log.Path | Should -Be $Path
        # The other way round: what a row says is what -MediaType takes.
        (Get-TmdbGenre -MediaType $MediaType)[0].Kind | Should -Be $MediaType
    }

    It 'gives a kind that is named twice once, in the order that is asked for' {
        (Get-TmdbGenre TvSeries, Movie, TvSeries | ForEach-Object Kind | Get-Unique) | Should -Be 'TvSeries', 'Movie'
    }

    It 'gives the names of the ids that rows have' {
        $genres = Get-TmdbGenre Movie | Group-Object Id -AsHashTable
        $movie = Search-TmdbMovie 'Fight Club' -First 1
        $genres[$movie.GenreIds].Name | Sort-Object | Should -Be ((Get-TmdbMovie 550).Genres.Name | Sort-Object)
    }

    It 'asks once in each language, that of -Language or the connection''s' {
        Get-TmdbGenre Movie | Should -Not -BeNullOrEmpty
        Get-TmdbGenre Movie | Should -Not -BeNullOrEmpty
        $sandbox.Log.Count | Should -Be 1
        $sandbox.Log[0].Query | Should -BeNullOrEmpty
        $null = Get-TmdbGenre Movie -Language de-DE
        $sandbox.Log[1].Query.Key, $sandbox.Log[1].Query.Value | Should -Be 'language', 'de-DE'
    }

    It 'keeps nothing that is added to a row for the next one who asks' {
        (Get-TmdbGenre Movie)[0] | Add-Member Seen $true
        (Get-TmdbGenre Movie)[0].PSObject.Properties['Seen'] | Should -BeNullOrEmpty
    }

    It 'reports the list that did not come, gives the other, and asks for it again' {
        Add-TmdbSandboxFault ServerError -Path '/3/genre/movie/*'
        (Get-TmdbGenre -ErrorVariable failed -ErrorAction SilentlyContinue).Kind | Sort-Object -Unique | Should -Be 'TvSeries'
        $failed.FullyQualifiedErrorId | Should -BeLike 'Tmdb*,Tmdb.PowerShell.GetTmdbGenreCommand'
        $failed.TargetObject | Should -Be Movie
        Get-TmdbGenre Movie | Should -HaveCount 19
    }

    It 'shows the kind' {
        (Get-TmdbGenre TvSeries | Out-String) -split '\r?\n' | Should -Contain '   10762 TvSeries Kids'
    }
}

Describe 'Reference data' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
    }

    AfterAll {
        Clear-Tmdb
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It '<Name> asks <Path> once' -ForEach @(
        @{ Name = 'Get-TmdbConfiguration'; Path = '/3/configuration' }
        @{ Name = 'Get-TmdbCountry'; Path = '/3/configuration/countries' }
        @{ Name = 'Get-TmdbLanguage'; Path = '/3/configuration/languages' }
        @{ Name = 'Get-TmdbTimeZone'; Path = '/3/configuration/timezones' }
        @{ Name = 'Get-TmdbJob'; Path = '/3/configuration/jobs' }
        @{ Name = 'Get-TmdbPrimaryTranslation'; Path = '/3/configuration/primary_translations' }
        @{ Name = 'Get-TmdbWatchRegion'; Path = '/3/watch/providers/regions' }
    ) {
        $sandbox.ClearLog()
        & $Name | Should -Not -BeNullOrEmpty
        & $Name | Should -Not -BeNullOrEmpty
        $sandbox.Log.Path | Should -Be $Path
    }

    It 'filters by name, with wildcards' {
        (Get-TmdbCountry Germany).CountryCode | Should -Be 'DE'
        (Get-TmdbCountry DE).EnglishName | Should -Be 'Germany'
        (Get-TmdbLanguage de).EnglishName | Should -Be 'German'
        (Get-TmdbTimeZone *Berlin).CountryCode | Should -Contain 'DE'
        (Get-TmdbTimeZone -CountryCode DE).Zone | Should -Contain 'Europe/Berlin'
        (Get-TmdbJob Director).Department | Should -Be 'Directing'
        Get-TmdbPrimaryTranslation de-* | Should -Contain 'de-DE'
        (Get-TmdbGenre TvSeries Drama, War*).Name | Should -Be 'Drama', 'War & Politics'
        (Get-TmdbProvider Movie Netflix).ProviderId | Should -Be 8
    }

    It 'reports a name that <Name> does not have, and gives the others' -ForEach @(
        @{ Name = 'Get-TmdbCountry'; Known = 'DE' }
        @{ Name = 'Get-TmdbLanguage'; Known = 'de' }
        @{ Name = 'Get-TmdbJob'; Known = 'Director' }
        @{ Name = 'Get-TmdbTimeZone'; Known = 'Asia/Tokyo' }
        @{ Name = 'Get-TmdbPrimaryTranslation'; Known = 'de-DE' }
    ) {
        & $Name 'Xyz', $Known, '?xyz*' -ErrorVariable failed -ErrorAction SilentlyContinue | Should -HaveCount @(& $Name $Known).Count
        $failed | Should -HaveCount 1
        $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbNotFound,*'
        $failed.TargetObject | Should -Be 'Xyz'
    }

    It 'has the name of a country in the property that the table shows' {
        (Get-TmdbCountry | Where-Object Name -EQ Germany).CountryCode | Should -Be 'DE'
        (Get-TmdbWatchRegion | Where-Object Name -EQ Germany).CountryCode | Should -Be 'DE'
    }

    It 'filters by name in every culture' {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = 'tr-TR'
            (Get-TmdbCountry india).CountryCode | Should -Be 'IN'
            (Get-TmdbLanguage ITALIAN).LanguageCode | Should -Be 'it'
            Get-TmdbReleaseDate 550 -Kind THEATRICAL | Should -Not -BeNullOrEmpty
            Get-TmdbVideo 550 -Type TRAILER | Should -Not -BeNullOrEmpty
            Get-TmdbCredit 550 -Department DIRECTING | Should -Not -BeNullOrEmpty
        } finally {
            [cultureinfo]::CurrentCulture = $before
        }
    }

    It 'gives certifications by country, the mildest first' {
        $rows = Get-TmdbCertification Movie -Region US
        $rows.Region | Sort-Object -Unique | Should -Be 'US'
        $rows.Order | Should -Be ($rows.Order | Sort-Object)
        $rows.Code | Should -Contain 'PG-13'
        (Get-TmdbCertification -Region US).Kind | Sort-Object -Unique | Should -Be 'Movie', 'TvSeries'
    }

    It 'gives the watch providers, in one country where it is asked for' {
        $sandbox.ClearLog()
        (Get-TmdbProvider Movie -Region US -Name *Netflix*).ProviderName | Should -Contain 'Netflix'
        $sandbox.Log.Path | Should -Be '/3/watch/providers/movie'
        $sandbox.Log[0].Query.Value | Should -Contain 'US'
    }
}
