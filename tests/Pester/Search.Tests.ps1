[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseBOMForUnicodeEncodedFile', '', Justification = 'PowerShell 7 reads UTF-8.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $searches = @(
        @{ Name = 'Search-TmdbMovie'; Path = '/3/search/movie'; Words = 'Fight Club'; Id = 550; IdName = 'MovieId'; Type = 'MovieSummary' }
        @{
            Name = 'Search-TmdbTvSeries'; Path = '/3/search/tv'; Words = 'Breaking Bad'; Id = 1396; IdName = 'TvSeriesId'
            Type = 'TvSeriesSummary'
        }
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

Describe 'Search' {
    BeforeEach {
        # 'Sandbox Movie' finds 95 of them, on five pages.
        $sandbox = Start-TmdbSandbox -ExtraMovies 110
        $found = @($sandbox.Movies | Where-Object Title -Like 'Sandbox Movie*').Count
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    Context '<Name>' -ForEach $searches {
        It 'gives rows, the best match first' {
            $rows = @(& $Name $Words)
            $rows[0].$IdName | Should -Be $Id
            $rows[0].GetType().Name | Should -Be $Type
            $rows[0].Year | Should -BeOfType int
            Get-SentValue query | Should -Be $Words
        }

        It 'gives nothing, and no error, when nothing is found' {
            & $Name 'zzzzzz' -ErrorAction Stop | Should -BeNullOrEmpty
        }

        It 'searches for the title of a row, and refuses a row without one' {
            $rows = @([pscustomobject] @{ Title = $Words; Year = 1999 }, @{ query = $Words }, [pscustomobject] @{ Director = 'x' } |
                    & $Name -First 1 -ErrorVariable failed -ErrorAction SilentlyContinue)
            $rows.$IdName | Should -Be $Id, $Id
            $failed | Should -HaveCount 1
            $failed | Should -BeLike 'Input 3 has no text*Director*'
            $failed.TargetObject.Director | Should -Be 'x'
        }

        It 'skips what is empty in a pipeline, and refuses it as an argument' {
            @('', $null, ' ', $Words | & $Name -First 1 -ErrorAction Stop).$IdName | Should -Be $Id
            { & $Name '' -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
        }

        It 'refuses null as an argument, and skips it in a pipeline' {
            { & $Name $null } | Should -Throw -ErrorId 'TmdbInvalidArgument*'
            $null | & $Name | Should -BeNullOrEmpty
        }

        It 'searches for each query of the pipeline, in order' {
            $rows = @($Words, 'star trek', 'zzzzzz', $Words | & $Name)
            $rows[0].$IdName | Should -Be $Id
            $rows[-1].$IdName | Should -Be $Id
            $rows.Count | Should -BeGreaterThan 3
        }

        It 'sends characters as they are' {
            & $Name 'a&b=c #1? ü 七人' | Should -BeNullOrEmpty
            Get-SentValue query | Should -Be 'a&b=c #1? ü 七人'
        }

        It 'asks in the language of -Language, else of the connection' {
            $null = & $Name $Words -Language fr-FR
            Get-SentValue language | Should -Be 'fr-FR'
            $null = Connect-Tmdb -Sandbox -Language de-DE
            $null = & $Name $Words
            Get-SentValue language | Should -Be 'de-DE'
        }

        It 'asks for adult titles only when told to' {
            $null = & $Name $Words
            Get-SentValue include_adult | Should -BeNullOrEmpty
            $null = & $Name $Words -IncludeAdult
            Get-SentValue include_adult | Should -Be 'true'
            $null = Connect-Tmdb -Sandbox -IncludeAdult
            $null = & $Name $Words
            Get-SentValue include_adult | Should -Be 'true'
            $null = & $Name $Words -IncludeAdult:$false
            Get-SentValue include_adult | Should -Be 'false'
        }

        It 'refuses a number of rows below 0' {
            { & $Name $Words -First -1 } | Should -Throw -ErrorId 'CannotConvertArgumentNoMessage,*'
            $sandbox.Log.Count | Should -Be 0
        }
    }

    Context 'How much comes' {
        It 'gives the first page, unless more is wanted' {
            Search-TmdbMovie 'Sandbox Movie' | Should -HaveCount 20
            $sandbox.Log.Count | Should -Be 1
        }

        It 'gives as many rows as -First says, from as many pages as it takes' {
            Search-TmdbMovie 'Sandbox Movie' -First 45 | Should -HaveCount 45
            $sandbox.Log | ForEach-Object { $_.Query.Where({ $_.Key -eq 'page' }).Value } | Should -Be 1, 2, 3
            $sandbox.ClearLog()
            Search-TmdbMovie 'Sandbox Movie' -First 40 | Should -HaveCount 40
            $sandbox.Log.Count | Should -Be 2
            $sandbox.ClearLog()
            Search-TmdbMovie 'Sandbox Movie' -First 3 | Should -HaveCount 3
            $sandbox.Log.Count | Should -Be 1
        }

        It 'leaves out rows with -Skip, and tells how many there are with -IncludeTotalCount' {
            $all = @(Search-TmdbMovie 'Sandbox Movie' -All)
            $total, $rows = Search-TmdbMovie 'Sandbox Movie' -Skip 30 -First 3 -IncludeTotalCount
            $total | Should -Be $found
            $rows.MovieId | Should -Be $all[30..32].MovieId
        }

        It 'gives as many rows as a page has after -Skip, and asks for no page that is skipped' {
            $all = @(Search-TmdbMovie 'Sandbox Movie' -All)
            foreach ($skip in @(@{ Rows = 20; Pages = 2 }, @{ Rows = 30; Pages = 2, 3 })) {
                $sandbox.ClearLog()
                (Search-TmdbMovie 'Sandbox Movie' -Skip $skip.Rows).MovieId | Should -Be $all[$skip.Rows..($skip.Rows + 19)].MovieId
                $sandbox.Log | ForEach-Object { $_.Query.Where({ $_.Key -eq 'page' }).Value } | Should -Be $skip.Pages
            }

            (Search-TmdbMovie 'Sandbox Movie' -Skip 20 -All).MovieId | Should -Be $all[20..($found - 1)].MovieId
            Search-TmdbMovie 'Sandbox Movie' -Skip 5000 | Should -BeNullOrEmpty
        }

        It 'gives what there is when -First wants more' {
            Search-TmdbMovie 'Sandbox Movie' -First 1000 | Should -HaveCount $found
        }

        It 'counts -First for each query' {
            'Sandbox Movie', 'Fight Club', 'Sandbox Movie' | Search-TmdbMovie -First 21 | Should -HaveCount 43
        }

        It 'gives all rows, none twice, with -All' {
            $rows = Search-TmdbMovie 'Sandbox Movie' -All
            $rows | Should -HaveCount $found
            $rows.MovieId | Sort-Object -Unique | Should -HaveCount $found
            $sandbox.Log.Count | Should -Be ([math]::Ceiling($found / 20))
        }

        It 'stops asking when Select-Object has enough' {
            Search-TmdbMovie 'Sandbox Movie' -All | Select-Object -First 21 | Should -HaveCount 21
            # The page after the last one that was needed was under way.
            $sandbox.Log.Count | Should -BeLessOrEqual 3
        }

        It 'asks for no page more than -First needs' {
            Search-TmdbMovie 'Sandbox Movie' -First 40 | Should -HaveCount 40
            $sandbox.Log.Count | Should -Be 2
        }

        It 'gives the rows before a page that fails, and one error' {
            # The first request takes the first fault, which changes nothing, and the second the second.
            Add-TmdbSandboxFault Delay -DelaySec 0
            Add-TmdbSandboxFault ServerError
            $rows = @('Sandbox Movie' | Search-TmdbMovie -All -ErrorVariable failed -ErrorAction SilentlyContinue)
            $rows | Should -HaveCount 20
            $failed | Should -HaveCount 1
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbServiceUnavailable,Tmdb.PowerShell.SearchTmdbMovieCommand'
            $failed.TargetObject | Should -Be 'Sandbox Movie'
        }
    }

    Context 'What is found' {
        It 'finds movies of a year' {
            (Search-TmdbMovie 'Star Trek' -Year 2009).MovieId | Should -Be 13475
            (Search-TmdbMovie 'Star Trek' -PrimaryReleaseYear 2013).MovieId | Should -Be 54138
        }

        It 'finds series of a year' {
            (Search-TmdbTvSeries 'Star Trek' -Year 1987).TvSeriesId | Should -Be 655
            (Search-TmdbTvSeries 'Star Trek' -FirstAirDateYear 1966).TvSeriesId | Should -Be 253
        }

        It 'finds adult titles only with -IncludeAdult' {
            Search-TmdbMovie 'Sandbox After Midnight' | Should -BeNullOrEmpty
            (Search-TmdbMovie 'Sandbox After Midnight' -IncludeAdult).MovieId | Should -Be 90000003
        }

        It 'asks for the release dates of -Region, else of the connection' {
            $null = Search-TmdbMovie 'Fight Club' -Region DE
            Get-SentValue region | Should -Be 'DE'
            $null = Connect-Tmdb -Sandbox -Region FR
            $null = Search-TmdbMovie 'Fight Club'
            Get-SentValue region | Should -Be 'FR'
            { Search-TmdbMovie 'Fight Club' -Region Germany } | Should -Throw "*'Germany' is not a country code*"
        }
    }

    It 'shows the rows as a table of 100 columns at the most' {
        $lines = (Search-TmdbMovie 'Star' | Out-String -Width 300) -split '\r?\n'
        $lines -match '^ +Id +Kind +Year +Vote +Votes +Title *$' | Should -HaveCount 1
        ($lines | Measure-Object Length -Maximum).Maximum | Should -BeLessOrEqual 100
    }
}

Describe 'Search for other things' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
    }

    AfterAll {
        Clear-Tmdb
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It '<Name> asks <Path> and finds rows with <IdName>' -ForEach @(
        @{ Name = 'Search-TmdbPerson'; Path = '/3/search/person'; Words = 'Brad Pitt'; IdName = 'PersonId' }
        @{ Name = 'Search-TmdbCollection'; Path = '/3/search/collection'; Words = 'Star Wars'; IdName = 'CollectionId' }
        @{ Name = 'Search-TmdbCompany'; Path = '/3/search/company'; Words = 'Fox'; IdName = 'CompanyId' }
        @{ Name = 'Search-TmdbKeyword'; Path = '/3/search/keyword'; Words = 'space'; IdName = 'KeywordId' }
    ) {
        $rows = @(& $Name $Words)
        $rows[0].$IdName | Should -BeGreaterThan 0
        @($sandbox.Log)[-1].Path | Should -Be $Path
        @($sandbox.Log)[-1].Query | Where-Object Key -EQ query | ForEach-Object Value | Should -Be $Words
    }

    It 'refuses an empty -Query, and skips what is empty in the pipeline' {
        $sandbox.ClearLog()
        { Search-TmdbPerson $null -ErrorAction Stop } | Should -Throw '*-Query is empty*' -ErrorId 'TmdbInvalidArgument,*'
        { Search-Tmdb '' -ErrorAction Stop } | Should -Throw '*-Query is empty*' -ErrorId 'TmdbInvalidArgument,*'
        $null, '' | Search-TmdbPerson | Should -BeNullOrEmpty
        $sandbox.Log.Count | Should -Be 0
    }

    It 'Search-Tmdb gives rows of their own types, which other cmdlets take' {
        $rows = @(Search-Tmdb 'Breaking Bad')
        $rows[0].GetType().Name | Should -Be 'TvSeriesSummary'
        (Search-Tmdb 'Brad Pitt')[0].Kind | Should -Be 'Person'
        ($rows[0] | Get-TmdbTvSeries).Name | Should -Be 'Breaking Bad'
        @(Search-Tmdb 'the' -First 3 -IncludeTotalCount) | Should -HaveCount 4
    }
}
