[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Commands in a chain' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -Credential $sandbox.Credential
        $ErrorActionPreference = 'Stop'
    }

    AfterEach {
        $problems = $sandbox.Log.Problems
        Clear-Tmdb
        $problems | Should -BeNullOrEmpty
    }

    It 'the best comedies of the 1990s that stream in Germany, with where' {
        $offers = Find-TmdbMovie -Genre Comedy -ReleasedAfter 1990-01-01 -ReleasedBefore 1999-12-31 -WatchRegion DE -MonetizationType Flatrate `
            -SortBy VoteAverageDescending -First 10 | Get-TmdbWatchProvider -Region DE -Kind Flatrate
        $offers | Should -Not -BeNullOrEmpty
        $offers.Region | Select-Object -Unique | Should -Be 'DE'
        $movies = $offers.MovieId | Select-Object -Unique | Get-TmdbMovie
        $movies.ReleaseDate.Year | ForEach-Object { $_ | Should -BeIn (1990..1999) }
        $movies | ForEach-Object { $_.Genres.Name | Should -Contain 'Comedy' }
    }

    It 'every film of a director that is not rated yet, onto the watchlist' {
        Set-TmdbRating 550 9
        Search-TmdbPerson 'David Fincher' -First 1 | Get-TmdbCredit -MediaType Movie -Job Director |
            Where-Object { $null -eq ($_ | Get-TmdbAccountState).Rating } | Add-TmdbWatchlistItem
        $films = (Get-TmdbCredit -PersonId 7467 -MediaType Movie -Job Director).MovieId
        (Get-TmdbWatchlistItem).MovieId | Sort-Object | Should -Be ($films | Where-Object { $_ -ne 550 } | Sort-Object)
    }

    It 'the episodes of a series with German titles where there are any' {
        $episodes = Get-TmdbTvSeason 1396 1 -Language de-DE, en-US | Get-TmdbTvEpisode
        $episodes | Should -HaveCount 7
        $episodes[0].Name, $episodes[0].TextLanguages.Name | Should -Be 'Der Einstieg', 'de-DE'
        $episodes[2].Name, $episodes[2].TextLanguages.Name | Should -Be "...And the Bag's in the River", 'en-US'
    }

    It 'a CSV file of IMDb ids into a v4 list, with comments' {
        $null = Connect-Version4
        $list = New-TmdbList 'To watch'
        'ImdbId,Comment', 'tt0137523,Do not talk about it', 'tt0110912,', 'tt0000001,Nothing' | ConvertFrom-Csv |
            Resolve-TmdbId -PassThru -ErrorVariable failed -ErrorAction SilentlyContinue | Add-TmdbListItem $list
        $failed.TargetObject.ImdbId | Should -Be 'tt0000001'
        $items = Get-TmdbListItem $list
        $items.MovieId | Should -Be 550, 680
        $items[0].Comment | Should -Be 'Do not talk about it'
    }

    It 'what changed in the favorites in the last 30 days' {
        Add-TmdbFavorite 550, 680
        $changes = Get-TmdbFavorite | Get-TmdbChange -StartDate (Get-Date).AddDays(-30)
        $changes.MovieId | Select-Object -Unique | Sort-Object | Should -Be 550, 680
        $changes.Key | Should -Not -BeNullOrEmpty
    }

    It 'the people of a movie, and the movies of a person' {
        $people = Get-TmdbCredit -MovieId 550 -Kind Cast | Get-TmdbPerson
        $people.Name | Should -Contain 'Brad Pitt'
        (Get-TmdbCredit -PersonId 287 -MediaType Movie | Get-TmdbMovie).Id | Should -Contain 550
    }

    It 'the people of a movie by way of a CSV file' {
        $file = Join-Path $TestDrive credits.csv
        Get-TmdbCredit 550 -Kind Cast | Export-Csv $file
        (Import-Csv $file | Get-TmdbPerson).Name | Should -Be (Get-TmdbCredit 550 -Kind Cast).Name
    }

    It 'what is missing in the collection of a movie' {
        Set-TmdbRating 120 9
        $missing = Get-TmdbMovie 120 | ForEach-Object BelongsToCollection | Get-TmdbCollection | ForEach-Object Parts |
            Where-Object { $null -eq ($_ | Get-TmdbAccountState).Rating }
        $missing.Title | Should -Be 'The Lord of the Rings: The Two Towers', 'The Lord of the Rings: The Return of the King'
    }

    It 'posters in the order of languages, and the images of a person' {
        $posters = Get-TmdbImage 550 -Kind Poster -ImageLanguage de, en
        $posters[0].LanguageCode | Should -Be 'de'
        (Search-TmdbPerson 'Brad Pitt' -First 1 | Get-TmdbImage).PersonId | Select-Object -Unique | Should -Be 287
    }

    It 'recommendations for what was rated best, without what was rated' {
        Set-TmdbRating 550, 680 10
        $rated = (Get-TmdbRating Movie).MovieId
        $found = Get-TmdbRating Movie | Get-TmdbRecommendation -First 5 | Where-Object MovieId -NotIn $rated | Sort-Object Id -Unique
        $found | Should -Not -BeNullOrEmpty
        $found | Add-TmdbWatchlistItem
        (Get-TmdbWatchlistItem Movie).MovieId | Sort-Object | Should -Be ($found.MovieId | Sort-Object)
    }
}
