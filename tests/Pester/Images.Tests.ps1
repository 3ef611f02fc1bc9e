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

Describe 'Get-TmdbImage' {
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

    It 'gives the images of a movie, kind by kind' {
        $images = Get-TmdbImage 550
        Get-Sent | Should -Be '/3/movie/550/images'
        $images.Kind | Get-Unique | Should -Be 'Poster', 'Backdrop', 'Logo'
        $images[0].MovieId | Should -Be 550
        $images[0].Uri | Should -BeLike 'https://image.tmdb.org/t/p/original/*'
    }

    It 'filters by kind' {
        (Get-TmdbImage 550 -Kind Backdrop, Logo).Kind | Sort-Object -Unique | Should -Be 'Backdrop', 'Logo'
        { Get-TmdbImage 550 -Kind Cover } | Should -Throw '*Poster*Profile*'
    }

    It 'gives the best language first, and none means both ways that TMDB has to say it' {
        $posters = Get-TmdbImage 550 -Kind Poster -ImageLanguage none, en
        Get-Sent | Should -Be '/3/movie/550/images?include_image_language=null,en,xx'
        $posters | ForEach-Object { "$($_.LanguageCode)" } | Get-Unique | Should -Be '', 'en'
        $sandbox.ClearLog()
        (Get-TmdbImage 550 -Kind Poster -ImageLanguage en, none).LanguageCode[0] | Should -Be 'en'
    }

    It 'asks for the original language where the input does not have it' {
        $null = Get-TmdbImage 550 -ImageLanguage original, none
        Get-Sent | Should -Be '/3/movie/550', '/3/movie/550/images?include_image_language=en,null,xx'
        $row = Search-TmdbMovie 'Fight Club' -First 1
        $sandbox.ClearLog()
        $null = $row | Get-TmdbImage -ImageLanguage original
        Get-Sent | Should -Be '/3/movie/550/images?include_image_language=en'
    }

    It 'refuses a language that TMDB would ignore: <_>' -ForEach 'German', 'de-DE', 'null', '' {
        { Get-TmdbImage 550 -ImageLanguage $_ } | Should -Throw
        $sandbox.Log.Count | Should -Be 0
    }

    It 'asks for <Path>' -ForEach @(
        @{ With = @{ TvSeriesId = 1396 }; Path = '/3/tv/1396/images'; Kind = 'Poster' }
        @{ With = @{ TvSeriesId = 1396; SeasonNumber = 1 }; Path = '/3/tv/1396/season/1/images'; Kind = 'Poster' }
        @{ With = @{ TvSeriesId = 1396; SeasonNumber = 5; EpisodeNumber = 14 }; Path = '/3/tv/1396/season/5/episode/14/images'; Kind = 'Still' }
        @{ With = @{ CollectionId = 2344 }; Path = '/3/collection/2344/images'; Kind = 'Poster' }
    ) {
        (Get-TmdbImage @With -ImageLanguage en, none -Kind $Kind).Kind | Sort-Object -Unique | Should -Be $Kind
        Get-Sent | Should -Be "$($Path)?include_image_language=en,null,xx"
    }

    It 'asks for <Path>, which have no language' -ForEach @(
        @{ With = @{ PersonId = 287 }; Path = '/3/person/287/images'; Kind = 'Profile' }
        @{ With = @{ CompanyId = 1 }; Path = '/3/company/1/images'; Kind = 'Logo' }
        @{ With = @{ NetworkId = 49 }; Path = '/3/network/49/images'; Kind = 'Logo' }
    ) {
        (Get-TmdbImage @With -ImageLanguage de).Kind | Sort-Object -Unique | Should -Be $Kind
        Get-Sent | Should -Be $Path
    }

    It 'answers from what an object carries, unless languages are asked for' {
        $movie = Get-TmdbMovie 550 -Include Images
        $sandbox.ClearLog()
        ($movie | Get-TmdbImage -Kind Poster).Count | Should -Be $movie.Images.Posters.Count
        $sandbox.Log.Count | Should -Be 0
        $null = $movie | Get-TmdbImage -ImageLanguage original
        Get-Sent | Should -Be '/3/movie/550/images?include_image_language=en'
    }

    It 'takes the people of credits' {
        (Get-TmdbCredit 550 -Kind Cast | Select-Object -First 1 | Get-TmdbImage).PersonId | Sort-Object -Unique | Should -Be 819
        (Get-Sent)[-1] | Should -Be '/3/person/819/images'
    }

    It 'reports what TMDB does not have' {
        Get-TmdbImage 999999999 -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbImageCommand'
        $failed.TargetObject | Should -Be 999999999
    }
}

Describe 'Get-TmdbTaggedImage' {
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

    It 'gives the images with what they belong to, in one request' {
        $images = Get-TmdbTaggedImage 287
        Get-Sent | Should -Be '/3/person/287/tagged_images'
        $images.MovieId | Should -Contain 550
        ($images | Where-Object MovieId -EQ 550 | Select-Object -First 1).Title | Should -Be 'Fight Club'
        (Get-TmdbTaggedImage 287 -Kind Backdrop).Kind | Sort-Object -Unique | Should -Be 'Backdrop'
    }

    It 'gives rows that are what the image belongs to' {
        (Get-TmdbTaggedImage 287 | Where-Object MovieId -EQ 550 | Select-Object -First 1 | Get-TmdbMovie).Title | Should -Be 'Fight Club'
    }

    It 'answers from what a person carries, and takes nothing else' {
        $person = Get-TmdbPerson 287 -Include TaggedImages
        $sandbox.ClearLog()
        $person | Get-TmdbTaggedImage | Should -Not -BeNullOrEmpty
        $sandbox.Log.Count | Should -Be 0
        Get-TmdbMovie 550 | Get-TmdbTaggedImage -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed.TargetObject.Title | Should -Be 'Fight Club'
    }
}
