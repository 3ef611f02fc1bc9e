[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    function Get-Write {
        $sandbox.Log | Where-Object { $_.Method -ne 'GET' -or $_.Path -like '*/clear' }
    }
}

Describe 'Lists' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0 -Credential $sandbox.Credential
        $list = New-TmdbList 'Rainy days' -Description 'For long evenings.'
    }

    AfterEach {
        Clear-Tmdb
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    Context 'with a v3 session' {
        It 'creates a list, and emits it without another request' {
            $list.GetType().Name | Should -Be 'TmdbList'
            $list.Name, $list.Description, $list.ItemCount | Should -Be 'Rainy days', 'For long evenings.', 0
            $list.ListId | Should -BeGreaterThan 0
            $request = @($sandbox.Log)[-1]
            $request.Method, $request.Path | Should -Be 'POST', '/3/list'
            $request.Body | Should -BeLike '*"name":"Rainy days"*'
        }

        It 'gets the lists of the user, and the details of each' {
            (Get-TmdbList).ListId | Should -Be $list.ListId
            $details = Get-TmdbList | Get-TmdbList
            $details.Name | Should -Be 'Rainy days'
            (Get-TmdbList $list.ListId).Description | Should -Be 'For long evenings.'
        }

        It 'adds movies one by one, and tells which could not be added' {
            $sandbox.ClearLog()
            Add-TmdbListItem $list 550, 999999999, 680 -ErrorVariable failed -ErrorAction SilentlyContinue
            (Get-Write).Path | Should -Be (@("/3/list/$($list.ListId)/add_item") * 3)
            $failed | Should -HaveCount 1
            $failed.TargetObject | Should -Be 999999999
            (Get-TmdbListItem $list).MovieId | Should -Be 550, 680
        }

        It 'refuses TV series and comments before it sends anything for them' {
            $sandbox.ClearLog()
            Add-TmdbListItem $list -TvSeriesId 1396 -ErrorVariable failed -ErrorAction SilentlyContinue
            Add-TmdbListItem $list 550 -Comment 'Good' -ErrorVariable +failed -ErrorAction SilentlyContinue
            $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbUserTokenRequired,*'
            $failed[0].ErrorDetails.RecommendedAction | Should -BeLike '*Connect-Tmdb *-Interactive -ApiVersion 4*'
            Get-Write | Should -BeNullOrEmpty
        }

        It 'goes on after an item that requires a v4 user token' {
            $rows = [pscustomobject] @{ TvSeriesId = 1396 }, [pscustomobject] @{ MovieId = 550 }
            $rows | Add-TmdbListItem $list -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.TargetObject.TvSeriesId | Should -Be 1396
            (Get-TmdbListItem $list).MovieId | Should -Be 550
        }

        It 'says also with -WhatIf that <Call> requires a v4 user token' -ForEach @(
            @{ Call = { New-TmdbList Secret -Public:$false -WhatIf } }
            @{ Call = { New-TmdbList Sorted -SortBy TitleAscending -WhatIf } }
            @{ Call = { Set-TmdbList $list -Name New -WhatIf } }
            @{ Call = { Set-TmdbListItem $list 550 -Comment 'Good' -WhatIf } }
            @{ Call = { Add-TmdbListItem $list 550 -Comment 'Good' -WhatIf -ErrorAction Stop } }
        ) {
            $sandbox.ClearLog()
            $Call | Should -Throw -ErrorId 'TmdbUserTokenRequired,*'
            $sandbox.Log.Count | Should -Be 0
        }

        It 'names the list that does not exist, and tells a movie that is in the list' {
            { Add-TmdbListItem 999999 550 -ErrorAction Stop } | Should -Throw '*There is no list 999999*' -ErrorId 'TmdbNotFound,*'
            Add-TmdbListItem $list 550
            { Add-TmdbListItem $list 550 -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbAlreadyExists,*'
        }

        It 'tests, removes, clears, and deletes' {
            Add-TmdbListItem $list 550, 680
            550, 13 | Test-TmdbListItem $list | Should -Be $true, $false
            Remove-TmdbListItem $list 550 -Confirm:$false
            (Get-TmdbListItem $list).MovieId | Should -Be 680
            (Clear-TmdbList $list -Confirm:$false -PassThru).ItemCount | Should -Be 0
            Get-TmdbListItem $list | Should -BeNullOrEmpty
            Remove-TmdbList $list -Confirm:$false
            Get-TmdbList | Should -BeNullOrEmpty
        }

        It 'emits the row with the id of the list, with -PassThru' {
            $row = Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbListItem $list -PassThru
            $row.Title, $row.ListId | Should -Be 'Fight Club', $list.ListId
            (Get-TmdbListItem $list | Remove-TmdbListItem $list -PassThru -Confirm:$false).ListId | Should -Be $list.ListId
        }

        It 'sends nothing with -WhatIf' {
            $sandbox.ClearLog()
            Add-TmdbListItem $list 550 -WhatIf
            New-TmdbList Other -WhatIf
            Remove-TmdbList $list -WhatIf
            Clear-TmdbList $list -WhatIf
            Get-Write | Should -BeNullOrEmpty
        }

        It 'stops at once where the list does not name one' {
            { Add-TmdbListItem none 550 } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            { 550 | Get-TmdbListItem 'x' -ErrorAction Stop } | Should -Throw
        }

        It 'emits exactly what was added when the pipeline is cut short' {
            $rows = 550, 680, 13 | Add-TmdbListItem $list -PassThru | Select-Object -First 2
            $rows.MovieId | Should -Be 550, 680
            (Get-TmdbListItem $list).MovieId | Should -Be 550, 680
        }
    }

    Context 'with a v4 user token' {
        BeforeEach {
            Connect-Version4
            $sandbox.ClearLog()
        }

        It 'creates a private list in an order' {
            $private = New-TmdbList Secret -Public:$false -SortBy TitleDescending
            $private.Public | Should -BeFalse
            $body = @($sandbox.Log)[-1].Body | ConvertFrom-Json
            $body.public, $body.sort_by | Should -Be 0, 'title.desc'
            (Get-TmdbList $private).Public | Should -BeFalse
            $private.SortBy | Should -Be 'TitleDescending'
            Set-TmdbList $private -SortBy (Get-TmdbList $private).SortBy
            @($sandbox.Log)[-1].Body | Should -Be '{"sort_by":"title.desc"}'
        }

        It 'reads a private list with each credential of its owner, and with none of anybody else' {
            $private = New-TmdbList Secret -Public:$false
            Add-TmdbListItem $private 550
            $session = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0 -Credential $sandbox.Credential
            (Get-TmdbList $private -Connection $session).Name | Should -Be 'Secret'
            (Get-TmdbListItem $private -Connection $session -Language de-DE, en-US).TextLanguages.Overview | Should -Be 'de-DE'
            550, 680 | Test-TmdbListItem $private -Connection $session | Should -Be $true, $false
            { Get-TmdbListItem $private -Connection $session -SortBy TitleAscending -ErrorAction Stop } | Should -Throw '*in its own order only*' -ErrorId 'TmdbPrivateResource,*'
            { Get-TmdbListItem $private -Connection (Connect-Tmdb -Sandbox) -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbPrivateResource,*'
        }

        It 'reads a public list with a token and with a key, and nobody signed in' {
            $public = New-TmdbList Shown
            Add-TmdbListItem $public 550 -Comment 'Seen'
            $sandbox.Token, $sandbox.ApiKey | ForEach-Object {
                (Get-TmdbListItem $public -Connection (Connect-Tmdb -BaseUri $sandbox.BaseUri -Token $_)).Comment | Should -Be 'Seen'
            }
        }

        It 'adds many items in one request, and their comments in another' {
            $rows = @(
                [pscustomobject] @{ MovieId = 550; Comment = 'Do not talk about it' }
                [pscustomobject] @{ TvSeriesId = 1396; Comment = $null }
            )
            $new = New-TmdbList Mixed
            $sandbox.ClearLog()
            $rows | Add-TmdbListItem $new -ErrorAction Continue
            Get-Write | ForEach-Object { "$($_.Method) $($_.Path)" } | Should -Be "POST /4/list/$($new.ListId)/items", "PUT /4/list/$($new.ListId)/items"
            $items = Get-TmdbListItem $new
            $items.Id | Should -Be 550, 1396
            $items[0].Comment | Should -Be 'Do not talk about it'
            $items.Position | Should -Be 1, 2
        }

        It 'takes a CSV file of IMDb ids with comments' {
            $new = New-TmdbList Imported
            @'
ImdbId,Comment
tt0137523,Do not talk about it
tt0903747,All five seasons
'@ | Set-Content (Join-Path $TestDrive imdb.csv)
            Import-Csv (Join-Path $TestDrive imdb.csv) | Resolve-TmdbId -PassThru | Add-TmdbListItem $new
            $items = Get-TmdbListItem $new
            $items.Kind | Should -Be 'Movie', 'TvSeries'
            $items.Comment | Should -Be 'Do not talk about it', 'All five seasons'
        }

        It 'reports the items of a batch that were not added, each with its input' {
            $new = New-TmdbList Partial
            550, 999999999, 680, 550 | Add-TmdbListItem $new -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed.TargetObject | Should -Be 999999999, 550
            $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.AddTmdbListItemCommand', 'TmdbAlreadyExists,Tmdb.PowerShell.AddTmdbListItemCommand'
            { Add-TmdbListItem 999999 550 -ErrorAction Stop } | Should -Throw '*There is no list 999999*' -ErrorId 'TmdbNotFound,*'
            { Test-TmdbListItem 999999 550 -ErrorAction Stop } | Should -Throw '*There is no list 999999*' -ErrorId 'TmdbNotFound,*'
            (Get-TmdbListItem $new).MovieId | Should -Be 550, 680
        }

        It 'goes one by one with -ErrorAction Stop, so that nothing is done untold' {
            $new = New-TmdbList Stopped
            { 550, 999999999, 680 | Add-TmdbListItem $new -ErrorAction Stop } | Should -Throw
            (Get-TmdbListItem $new).MovieId | Should -Be 550
        }

        It 'sets and removes comments' {
            $new = New-TmdbList Comments
            Add-TmdbListItem $new 550, 680
            Set-TmdbListItem $new 550 -Comment 'Good'
            (Get-TmdbListItem $new)[0].Comment | Should -Be 'Good'
            Get-TmdbListItem $new | Set-TmdbListItem $new -Comment ''
            (Get-TmdbListItem $new).Comment | Where-Object { $_ } | Should -BeNullOrEmpty
            Set-TmdbListItem $new 550 -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -BeLike '*has no comment*'
        }

        It 'changes what is specified, and nothing else' {
            $new = New-TmdbList Old -Description Kept
            $sandbox.ClearLog()
            (Set-TmdbList $new -Name New -PassThru).Name | Should -Be 'New'
            @($sandbox.Log)[-1].Body | Should -Be '{"name":"New"}'
            Set-TmdbList $new -ErrorVariable failed -ErrorAction SilentlyContinue
            $failed | Should -BeLike '*nothing to change*'
        }

        It 'removes in batches, tests, clears, and deletes' {
            $new = New-TmdbList Short
            Add-TmdbListItem $new 550, 680, 13
            Test-TmdbListItem $new 550 | Should -BeTrue
            Test-TmdbListItem $new -TvSeriesId 1396 | Should -BeFalse
            $sandbox.ClearLog()
            Get-TmdbListItem $new | Where-Object MovieId -NE 13 | Remove-TmdbListItem $new -Confirm:$false -ErrorAction Continue
            @(Get-Write) | Should -HaveCount 1
            (Get-TmdbListItem $new).MovieId | Should -Be 13
            Clear-TmdbList $new -Confirm:$false
            Get-TmdbListItem $new | Should -BeNullOrEmpty
            Remove-TmdbList $new -Confirm:$false
            { Get-TmdbList $new -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbNotFound,*'
        }
    }

    It 'gets the lists that contain a title' {
        $null = Get-TmdbList -MovieId 550
        @($sandbox.Log)[-1].Path | Should -Be '/3/movie/550/lists'
        $null = [pscustomobject] @{ TvSeriesId = 1396 } | Get-TmdbList
        @($sandbox.Log)[-1].Path | Should -Be '/3/tv/1396/lists'
    }
}
