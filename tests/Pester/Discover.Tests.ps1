[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $movieFilters = @(
        @{ Parameters = @{ Genre = 18, 'Comedy' }; Name = 'with_genres'; Value = '18,35' }
        @{ Parameters = @{ AnyGenre = 'drama', 'comedy' }; Name = 'with_genres'; Value = '18|35' }
        @{ Parameters = @{ ExcludeGenre = 'Drama' }; Name = 'without_genres'; Value = '18' }
        @{ Parameters = @{ ReleasedAfter = '1999-01-01' }; Name = 'primary_release_date.gte'; Value = '1999-01-01' }
        @{ Parameters = @{ ReleasedBefore = '1999-12-31' }; Name = 'primary_release_date.lte'; Value = '1999-12-31' }
        @{ Parameters = @{ PrimaryReleaseYear = 1999 }; Name = 'primary_release_year'; Value = '1999' }
        @{ Parameters = @{ AnyReleaseAfter = '1999-01-01' }; Name = 'release_date.gte'; Value = '1999-01-01' }
        @{ Parameters = @{ Year = 1999 }; Name = 'year'; Value = '1999' }
        @{ Parameters = @{ MinimumVote = 7.5 }; Name = 'vote_average.gte'; Value = '7.5' }
        @{ Parameters = @{ MaximumVoteCount = 100 }; Name = 'vote_count.lte'; Value = '100' }
        @{ Parameters = @{ MinimumRuntime = 90 }; Name = 'with_runtime.gte'; Value = '90' }
        @{ Parameters = @{ AnyCast = 287, 819 }; Name = 'with_cast'; Value = '287|819' }
        @{ Parameters = @{ Person = 'Brad Pitt' }; Name = 'with_people'; Value = '287' }
        @{ Parameters = @{ OriginCountry = 'Germany', 'FR' }; Name = 'with_origin_country'; Value = 'DE|FR' }
        @{ Parameters = @{ OriginalLanguage = 'German' }; Name = 'with_original_language'; Value = 'de' }
        @{ Parameters = @{ WatchProvider = 8; WatchRegion = 'US' }; Name = 'with_watch_providers'; Value = '8' }
        @{ Parameters = @{ AnyMonetizationType = 'Flatrate', 'Free'; WatchRegion = 'US' }; Name = 'with_watch_monetization_types'; Value = 'flatrate|free' }
        @{ Parameters = @{ Certification = 'PG-13'; CertificationCountry = 'US' }; Name = 'certification'; Value = 'PG-13' }
        @{ Parameters = @{ AnyReleaseType = 'Theatrical', 'Digital' }; Name = 'with_release_type'; Value = '3|4' }
        @{ Parameters = @{ SortBy = 'VoteAverageDescending' }; Name = 'sort_by'; Value = 'vote_average.desc' }
        @{ Parameters = @{ IncludeVideo = $true }; Name = 'include_video'; Value = 'true' }
    )
    $tvFilters = @(
        @{ Parameters = @{ Genre = 'Drama' }; Name = 'with_genres'; Value = '18' }
        @{ Parameters = @{ FirstAiredAfter = '2010-01-01' }; Name = 'first_air_date.gte'; Value = '2010-01-01' }
        @{ Parameters = @{ FirstAirDateYear = 2011 }; Name = 'first_air_date_year'; Value = '2011' }
        @{ Parameters = @{ AiredBefore = '2010-01-01' }; Name = 'air_date.lte'; Value = '2010-01-01' }
        @{ Parameters = @{ AnyNetwork = 49, 174 }; Name = 'with_networks'; Value = '49|174' }
        @{ Parameters = @{ Status = 'Ended' }; Name = 'with_status'; Value = '3' }
        @{ Parameters = @{ Type = 'Scripted' }; Name = 'with_type'; Value = '4' }
        @{ Parameters = @{ ScreenedTheatrically = $false }; Name = 'screened_theatrically'; Value = 'false' }
        @{ Parameters = @{ SortBy = 'NameAscending' }; Name = 'sort_by'; Value = 'name.asc' }
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # A parameter of the last request's query.
    function Get-SentValue {
        param([string] $Name)

        @($sandbox.Log)[-1].Query | Where-Object Key -EQ $Name | ForEach-Object Value
    }
}

Describe 'Find' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
    }

    BeforeEach {
        $sandbox.ClearLog()
    }

    AfterAll {
        Clear-Tmdb
    }

    It 'asks for movies with <Name>=<Value>' -ForEach $movieFilters {
        $null = Find-TmdbMovie @Parameters -ErrorAction Stop
        @($sandbox.Log)[-1].Path | Should -Be '/3/discover/movie'
        Get-SentValue $Name | Should -Be $Value
    }

    It 'asks for TV series with <Name>=<Value>' -ForEach $tvFilters {
        $null = Find-TmdbTvSeries @Parameters -ErrorAction Stop
        @($sandbox.Log)[-1].Path | Should -Be '/3/discover/tv'
        Get-SentValue $Name | Should -Be $Value
    }

    It 'finds what has all genres' {
        $rows = Find-TmdbMovie -Genre Drama, Thriller
        $rows | Should -Not -BeNullOrEmpty
        $rows | ForEach-Object { $_.GenreNames | Should -Contain 'Drama'; $_.GenreNames | Should -Contain 'Thriller' }
    }

    It 'refuses a name that does not exist before the search, and names similar ones' {
        $e = Get-ThrownError { Find-TmdbMovie -Genre 'Dramma' }
        $e.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
        $e | Should -BeLike "*'Dramma' is not a genre of movies. Similar: 'Drama'*"
        $e.TargetObject | Should -Be 'Dramma'
        (Get-ThrownError { Find-TmdbMovie -OriginCountry 'Germny' }) | Should -BeLike "*'Germany'*"
        $sandbox.Log.Path | Should -Not -Contain '/3/discover/movie'
    }

    It 'takes the day <Day> in <Culture>' -ForEach @(
        @{ Culture = 'en-US'; Day = '2015-03-01' }
        @{ Culture = 'th-TH'; Day = '2015-03-01' }
        @{ Culture = 'fa-IR'; Day = '2015-03-01' }
        @{ Culture = 'ar-SA'; Day = '2015-03-01' }
        @{ Culture = 'ar-SA'; Day = [datetime] '2015-03-01' }
        @{ Culture = 'de-DE'; Day = '01.03.2015' }
        @{ Culture = 'en-US'; Day = '3/1/2015' }
        @{ Culture = 'en-US'; Day = [datetimeoffset] '2015-03-01T12:00Z' }
    ) {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = $Culture
            $null = Find-TmdbMovie -ReleasedAfter $Day
        } finally {
            [cultureinfo]::CurrentCulture = $before
        }

        @($sandbox.Log)[-1].Query | Where-Object Key -EQ primary_release_date.gte | ForEach-Object Value | Should -Be '2015-03-01'
    }

    It 'refuses <Day>, which is no day, before the search' -ForEach @(
        @{ Day = 2015 }
        @{ Day = '2015' }
        @{ Day = 5 }
        @{ Day = '1472-01-01' }
        @{ Day = [datetime]::MinValue }
        @{ Day = 'soon' }
    ) {
        { Find-TmdbMovie -ReleasedAfter $Day } | Should -Throw '*is not a date from 1800 to 2200*'
        { Find-TmdbTvSeries -AiredBefore $Day } | Should -Throw '*is not a date from 1800 to 2200*'
        { Get-TmdbChangedId Movie -EndDate $Day } | Should -Throw '*is not a date from 1800 to 2200*'
        { Get-TmdbChange 550 -StartDate $Day } | Should -Throw '*is not a date from 1800 to 2200*'
        $sandbox.Log.Count | Should -Be 0
    }

    It 'refuses a genre of the other kind, by id too' {
        { Find-TmdbMovie -Genre 10765 } | Should -Throw '-Genre 10765 is not a genre of movies*' -ErrorId 'TmdbInvalidArgument,*'
        { Find-TmdbMovie -AnyGenre (Get-TmdbGenre TvSeries 'War & Politics') } | Should -Throw '-AnyGenre 10768 is not a genre of movies*'
        $sandbox.Log.Path | Should -Not -Contain '/3/discover/movie'
    }

    It 'refuses what excludes itself, by the names of the parameters' {
        { Find-TmdbMovie -Genre Comedy, Drama -ExcludeGenre Drama } | Should -Throw "-Genre and -ExcludeGenre both have 'Drama'*" -ErrorId 'TmdbInvalidArgument,*'
        { Find-TmdbTvSeries -AnyGenre 18 -ExcludeGenre drama } | Should -Throw "-AnyGenre and -ExcludeGenre both have 'drama'*"
    }

    It 'takes a vote with a decimal comma, and a country in lower case' {
        $null = Find-TmdbMovie -MinimumVote '0,5' -WatchProvider 8 -WatchRegion us
        Get-SentValue vote_average.gte | Should -Be '0.5'
        Get-SentValue watch_region | Should -Be 'US'
        { Find-TmdbMovie -MaximumVote many } | Should -Throw "*'many' is not a number*"
        { Find-TmdbMovie -Region deu } | Should -Throw "*'deu' is not a country code*"
        (Get-TmdbWatchProvider 550 -Region us, de).Region | Sort-Object -Unique | Should -BeIn 'DE', 'US'
    }

    It 'takes rows that contain the id' {
        $null = Find-TmdbMovie -Person (Search-TmdbPerson 'Brad Pitt' -First 1) -Genre (Get-TmdbGenre Movie | Where-Object Name -EQ Drama)
        Get-SentValue with_people | Should -Be '287'
        Get-SentValue with_genres | Should -Be '18'
        { Find-TmdbMovie -Genre (Search-TmdbMovie 'Fight Club' -First 1) } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
    }

    It 'gets the list <List> of movies' -ForEach @(
        @{ List = 'Popular'; Path = 'popular' }
        @{ List = 'NowPlaying'; Path = 'now_playing' }
        @{ List = 'TopRated'; Path = 'top_rated' }
        @{ List = 'Upcoming'; Path = 'upcoming' }
    ) {
        $null = Find-TmdbMovie -List $List -Region US
        @($sandbox.Log)[-1].Path | Should -Be "/3/movie/$Path"
        Get-SentValue region | Should -Be 'US'
    }

    It 'gets the list <List> of TV series' -ForEach @(
        @{ List = 'Popular'; Path = 'popular' }
        @{ List = 'TopRated'; Path = 'top_rated' }
        @{ List = 'AiringToday'; Path = 'airing_today' }
        @{ List = 'OnTheAir'; Path = 'on_the_air' }
    ) {
        $null = Find-TmdbTvSeries -List $List
        @($sandbox.Log)[-1].Path | Should -Be "/3/tv/$Path"
    }

    It 'does not mix a list and filters' {
        { Find-TmdbMovie -List Popular -MinimumVote 5 } | Should -Throw -ErrorId 'AmbiguousParameterSet,*'
    }

    It 'gets one page, more with -First, and the total count' {
        @(Find-TmdbMovie).Count | Should -BeLessOrEqual 20
        @(Find-TmdbMovie -First 25) | Should -HaveCount 25
        $rows = @(Find-TmdbMovie -First 1 -IncludeTotalCount)
        $rows | Should -HaveCount 2
    }

    It 'gets the popular people' {
        $rows = @(Find-TmdbPerson -First 3)
        $rows | Should -HaveCount 3
        $rows[0].PersonId | Should -BeGreaterThan 0
        @($sandbox.Log)[-1].Path | Should -Be '/3/person/popular'
    }

    It 'completes <Line>' -ForEach @(
        @{ Line = 'Find-TmdbMovie -Genre Dra'; Text = 'Drama' }
        @{ Line = 'Find-TmdbTvSeries -AnyGenre War'; Text = "'War & Politics'" }
        @{ Line = 'Find-TmdbMovie -CertificationCountry US -Certification PG-'; Text = 'PG-13' }
        @{ Line = 'Find-TmdbMovie -OriginCountry Germ'; Text = 'Germany' }
        @{ Line = 'Find-TmdbMovie -Cast Brad'; Text = "'Brad Pitt'" }
        @{ Line = 'Get-TmdbJob -Department Act'; Text = 'Actors' }
        @{ Line = 'Get-TmdbCredit 550 -Department Dir'; Text = 'Directing' }
    ) {
        Wait-Until { (TabExpansion2 $Line $Line.Length).CompletionMatches.CompletionText -contains $Text }
    }
}

Describe 'Get-TmdbTrending' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
    }

    AfterAll {
        Clear-Tmdb
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'asks for <Path>' -ForEach @(
        @{ Parameters = @{}; Path = '/3/trending/all/day' }
        @{ Parameters = @{ Kind = 'Movie' }; Path = '/3/trending/movie/day' }
        @{ Parameters = @{ Kind = 'TvSeries'; Window = 'Week' }; Path = '/3/trending/tv/week' }
        @{ Parameters = @{ Kind = 'Person' }; Path = '/3/trending/person/day' }
    ) {
        Get-TmdbTrending @Parameters | Should -Not -BeNullOrEmpty
        @($sandbox.Log)[-1].Path | Should -Be $Path
    }

    It 'shows rows of all kinds in one table' {
        $text = Get-TmdbTrending | Out-String
        $text | Should -Match 'Id\s+Kind\s+Year\s+Vote\s+Title'
        $text | Should -Not -Match 'PosterPath'
    }

    It 'refuses a kind that has no trends' {
        { Get-TmdbTrending Collection } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
    }
}
