[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseBOMForUnicodeEncodedFile', '', Justification = 'PowerShell 7 reads UTF-8.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $cultures = @(
        @{ Culture = 'en-US'; Vote = '8.3 (9,413 votes)'; Money = '63,000,000 USD'; Day = '10/15/1999' }
        @{ Culture = 'de-DE'; Vote = '8,3 (9.413 votes)'; Money = '63.000.000 USD'; Day = '15.10.1999' }
        @{ Culture = 'ja-JP'; Vote = '8.3 (9,413 votes)'; Money = '63,000,000 USD'; Day = '1999/10/15' }
        @{ Culture = 'tr-TR'; Vote = '8,3 (9.413 votes)'; Money = '63.000.000 USD'; Day = '15.10.1999' }
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # Whether people can meet it: a type of ours, enumerations and exceptions not counted, which show as their text.
    function Test-OwnType {
        param([type] $Type)

        $Type.Namespace -in 'Tmdb', 'Tmdb.PowerShell', 'Tmdb.Sandbox' -and -not $Type.IsEnum -and -not $Type.IsAssignableTo([exception]) -and -not $Type.IsGenericParameter
    }

    # A type, what its properties are made of, and what derives from those, into $seen.
    function Add-ReachableType {
        param([type] $Type, [System.Collections.Generic.HashSet[type]] $Seen)

        if ($Type.IsGenericType -or $Type.IsArray) {
            @($Type.GetGenericArguments()) + @($Type.GetElementType()) | Where-Object { $_ } | ForEach-Object { Add-ReachableType $_ $Seen }
        }

        if (-not (Test-OwnType $Type) -or -not $Seen.Add($Type)) {
            return
        }

        $Type.GetProperties() | ForEach-Object { Add-ReachableType $_.PropertyType $Seen }
        if ($Type.Name -eq 'TmdbObject') {
            return # A property of any type, such as the source of a credit: not everything is in there.
        }

        $Type.Assembly.GetExportedTypes() | Where-Object BaseType -EQ $Type | ForEach-Object { Add-ReachableType $_ $Seen }
    }

    # Everything of ours in an object, as it is met on the way down: Name, and Value, which may be several rows.
    function Get-Part {
        param([string] $Name, [object] $Value)

        $rows = @($Value -is [System.Collections.IDictionary] -or $Value -is [System.Collections.IList] ? ($Value.Values ?? $Value) : $Value)
        if ($rows.Count -eq 0 -or $null -eq $rows[0] -or -not (Test-OwnType $rows[0].GetType())) {
            return
        }

        [pscustomobject]@{ Name = $Name; Value = $rows }
        foreach ($property in $rows[0].GetType().GetProperties()) {
            # The sandbox's catalogue and log are long, and their rows are all alike.
            Get-Part "$Name.$($property.Name)" ($property.GetValue($rows[0]) | Select-Object -First 30)
        }
    }

    # What is seen of it, in lines, at that width.
    function Get-Line {
        param([object[]] $Value, [int] $Width = 100)

        ($Value | Out-String -Width $Width).Trim("`r", "`n") -split '\r?\n' | ForEach-Object TrimEnd
    }

    function Invoke-WithCulture {
        param([string] $Name, [scriptblock] $Script)

        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = $Name
            & $Script
        } finally {
            [cultureinfo]::CurrentCulture = $before
        }
    }

    function Get-AllPart {
        param([string] $Name)

        [enum]::GetNames((Get-Command $Name).Parameters.Include.ParameterType.GetElementType())
    }

    $sandbox = Start-TmdbSandbox
    $connection = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
    # One by one: what is sent at the same time may arrive in any order.
    Add-TmdbFavorite 550
    Add-TmdbFavorite 120
    Add-TmdbFavorite -TvSeriesId 1396
    Set-TmdbRating 550 8.5
    Set-TmdbRating -TvSeriesId 1396 10
    Set-TmdbRating -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14 -Value 9
    $forLists = New-TmdbRequestToken -ApiVersion 4
    $null = Invoke-WebRequest "$($forLists.ApprovalUri)" -Method Post -Body @{ username = 'alice'; password = 'wonderland'; decision = 'approve' } -SkipHttpErrorCheck
    New-TmdbUserToken $forLists
    $list = New-TmdbList 'Rainy days'
    Add-TmdbListItem $list 550 -Comment 'Again'
    Add-TmdbListItem $list -TvSeriesId 1396
    Remove-TmdbUserToken -Confirm:$false
    $movie = Get-TmdbMovie 550 -Include (Get-AllPart Get-TmdbMovie)
    $series = Get-TmdbTvSeries 1396 -Include (Get-AllPart Get-TmdbTvSeries)
    $token = New-TmdbRequestToken
    $token4 = New-TmdbRequestToken -ApiVersion 4
    Approve-TmdbRequestToken $token -Credential $sandbox.Credential
    $session = New-TmdbSession $token
    $parts = @(
        Get-Part Movie $movie
        Get-Part TvSeries $series
        Get-Part Search @(Search-TmdbMovie the -First 20)
        Get-Part SearchTv @(Search-TmdbTvSeries the)
        Get-Part Favorites @(Get-TmdbFavorite)
        Get-Part Ratings @(Get-TmdbRating)
        Get-Part Genres @(Get-TmdbGenre)
        Get-Part SearchAll @(Search-Tmdb the -First 20)
        Get-Part SearchPeople @(Search-TmdbPerson a)
        Get-Part SearchCollections @(Search-TmdbCollection a)
        Get-Part SearchCompanies @(Search-TmdbCompany a)
        Get-Part SearchKeywords @(Search-TmdbKeyword a)
        Get-Part Trending @(Get-TmdbTrending)
        Get-Part Lists @(Get-TmdbList)
        Get-Part List (Get-TmdbList $list)
        Get-Part ListItems @(Get-TmdbListItem $list)
        Get-Part ListSeries @(Get-TmdbListItem $list | Where-Object Kind -EQ TvSeries)
        Get-Part RatedEpisodes @(Get-TmdbRating TvEpisode)
        Get-Part ChangedIds @(Get-TmdbChangedId | Select-Object -First 5)
        Get-Part Configuration (Get-TmdbConfiguration)
        Get-Part Certifications @(Get-TmdbCertification -Region US)
        Get-Part Countries @(Get-TmdbCountry | Select-Object -First 5)
        Get-Part Languages @(Get-TmdbLanguage | Select-Object -First 5)
        Get-Part TimeZones @(Get-TmdbTimeZone | Select-Object -First 5)
        Get-Part Jobs @(Get-TmdbJob | Select-Object -First 5)
        Get-Part Providers @(Get-TmdbProvider | Select-Object -First 5)
        Get-Part Season (Get-TmdbTvSeason 1396 1 -Include (Get-AllPart Get-TmdbTvSeason))
        Get-Part Episode (Get-TmdbTvEpisode 1396 5 14 -Include (Get-AllPart Get-TmdbTvEpisode))
        Get-Part EpisodeGroups @(Get-TmdbTvEpisodeGroup -TvSeriesId 1396)
        Get-Part EpisodeGroup (Get-TmdbTvEpisodeGroup -TvSeriesId 1396 | Select-Object -First 1 | Get-TmdbTvEpisodeGroup)
        Get-Part Person (Get-TmdbPerson 287 -Include (Get-AllPart Get-TmdbPerson))
        Get-Part Collection (Get-TmdbCollection 2344)
        Get-Part Company (Get-TmdbCompany 1)
        Get-Part Network (Get-TmdbNetwork 174)
        Get-Part Credits @(Get-TmdbCredit 550)
        Get-Part PersonCredits @(Get-TmdbCredit -PersonId 287)
        Get-Part AggregateCredits @(Get-TmdbCredit -TvSeriesId 1396 -Aggregate)
        Get-Part Credit (Get-TmdbCredit -CreditId (Get-TmdbCredit -TvSeriesId 1396)[0].CreditId)
        Get-Part Images @(Get-TmdbImage 550)
        Get-Part TaggedImages @(Get-TmdbTaggedImage 287)
        Get-Part Translations @(Get-TmdbTranslation 550)
        Get-Part AlternativeTitles @(Get-TmdbAlternativeTitle 155)
        Get-Part AlternativeNames @(Get-TmdbAlternativeName 1)
        Get-Part ExternalIds (Get-TmdbExternalId -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14)
        Get-Part ReleaseDates @(Get-TmdbReleaseDate 550)
        Get-Part ContentRatings @(Get-TmdbContentRating 1396)
        Get-Part Keywords @(Get-TmdbKeyword -MovieId 550)
        Get-Part Reviews @(Get-TmdbReview -MovieId 550)
        Get-Part Offers @(Get-TmdbWatchProvider 155)
        Get-Part Changes @(Get-TmdbChange 550)
        Get-Part AccountStates @(Get-TmdbAccountState 550)
        Get-Part Screenings @(Get-TmdbScreening 1399)
        Get-Part Videos @(Get-TmdbVideo 550)
        Get-Part Account (Get-TmdbAccount)
        Get-Part Connection $connection
        Get-Part Sandbox $sandbox
        Get-Part RequestToken $token
        Get-Part RequestToken4 $token4
        Get-Part Session $session
    )
    $views = Get-FormatData Tmdb.*
}

AfterAll {
    Clear-Tmdb
    # What TMDB would ignore in silence.
    $sandbox.Log.Problems | Should -BeNullOrEmpty
}

Describe 'Views' {
    BeforeEach {
        $cultureBefore = [cultureinfo]::CurrentCulture
        [cultureinfo]::CurrentCulture = 'en-US'
    }

    AfterEach {
        [cultureinfo]::CurrentCulture = $cultureBefore
    }

    Context 'The file' {
        It 'has a view for every type that a cmdlet emits and every part of one' {
            $types = [System.Collections.Generic.HashSet[type]]::new()
            (Get-Command -Module Tmdb).OutputType.Type | Where-Object { $_ } | ForEach-Object { Add-ReachableType $_ $types }
            $types.Count | Should -BeGreaterThan 50
            $missing = foreach ($type in $types) {
                # The base of all models has no view: there, everything would look alike.
                for ($base = $type; $base -and $base.Name -ne 'TmdbObject' -and $base.FullName -notin $views.TypeNames; $base = $base.BaseType) { }
                if (-not $base -or $base.Name -eq 'TmdbObject') { $type.FullName }
            }

            # CreditedPerson and the like: what is abstract is never seen, what derives from it is.
            $missing | Where-Object { $name = $_; -not ($types | Where-Object FullName -EQ $name).IsAbstract } | Should -BeNullOrEmpty
        }

        It 'is looked at with one of everything that a cmdlet emits' {
            $types = (Get-Command -Module Tmdb).OutputType.Type | Where-Object { $_ -and (Test-OwnType $_) } | Sort-Object FullName -Unique
            $types | Where-Object { $_ -notin $parts.Value.ForEach('GetType') } | ForEach-Object FullName | Should -BeNullOrEmpty -Because '$parts has none'
        }

        It 'has no view for a type that does not exist' {
            $assemblies = [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -in 'Tmdb.Client', 'Tmdb.PowerShell', 'Tmdb.Sandbox' }
            # Set-TmdbRating and Search-Tmdb add these, as Select-Object adds its own.
            $views.TypeNames | Where-Object { $_ -notin 'Tmdb.RatedTitle', 'Tmdb.MixedItem' } | Where-Object { $name = $_; -not ($assemblies | Where-Object { $_.GetType($name) }) } | Should -BeNullOrEmpty
        }

        It 'has tables of 80 columns at the most, without the last column, which takes what is left' {
            $wide = foreach ($view in $views.FormatViewDefinition | Where-Object Control -Is ([System.Management.Automation.TableControl])) {
                $headers = $view.Control.Headers
                $width = ($headers | Measure-Object Width -Sum).Sum + $headers.Count
                if ($width -gt 80 -or ($headers | Select-Object -SkipLast 1).Where({ $_.Width -eq 0 })) { "$($view.Name) $width" }
            }
            $wide | Should -BeNullOrEmpty
        }
    }

    Context 'In <Culture>' -ForEach $cultures {
        It 'shows everything in 100 columns, with nothing cut, empty or ugly' {
            Invoke-WithCulture $Culture {
                $parts.Count | Should -BeGreaterThan 80
                $wrong = foreach ($part in $parts) {
                    $lines = Get-Line $part.Value
                    if (-not "$lines") { "$($part.Name) shows nothing." }
                    foreach ($line in $lines) {
                        $problem = switch -Regex -CaseSensitive ($line) {
                            { $Host.UI.RawUI.LengthInBufferCells($line) -gt 100 } { 'too long' }
                            '…' { 'cut' }
                            '^\w+ +:$' { if ($line -notlike 'ApprovalUri*') { 'empty' } }
                            '\w+ \{.*\}|\bSystem\.|\bTmdb\.|AdditionalProperties' { 'raw' }
                            '\e' { 'escape sequence' }
                        }
                        if ($problem) { "$($part.Name): ${problem}: $line" }
                    }
                }
                $wrong | Should -BeNullOrEmpty
            }
        }

        It 'writes numbers, money and days as people do there' {
            Invoke-WithCulture $Culture {
                $text = Get-Line $movie
                $text | Should -Contain "VoteAverage         : $Vote"
                $text | Should -Contain "Budget              : $Money"
                $text | Should -Contain "ReleaseDate         : $Day"
                $text | Should -Contain 'Runtime             : 2h 19m'
                Get-Line (Get-TmdbRating Movie) | Select-Object -Last 1 | Should -Match "^ +550 Movie +1999 +$($Vote.Substring(0, 3).Replace('.', '\.')) +8[.,]5 Fight Club$"
            }
        }
    }

    It 'shows what follows an object of another type without its inside' {
        $emitted = (Get-Command -Module Tmdb).OutputType.Type | Where-Object { $_ -and (Test-OwnType $_) }
        $rows = $parts | ForEach-Object { $_.Value[0] } | Where-Object { $_.GetType() -in $emitted }
        $rows.Count | Should -BeGreaterThan 9
        $rows | Where-Object { ($connection, $_ | Out-String) -match 'AdditionalProperties' } | ForEach-Object GetType | Should -BeNullOrEmpty
    }

    It 'shows rows in 80 columns as well, with nothing cut' {
        foreach ($rows in @(Search-TmdbMovie the), @(Search-TmdbTvSeries the), $movie.Credits.Cast, $series.Seasons, $movie.Videos.Results) {
            $lines = Get-Line $rows -Width 80
            $lines | Where-Object Length -GT 80 | Should -BeNullOrEmpty
            $lines -like '*…*' | Should -BeNullOrEmpty
        }
    }

    It 'shows movies and TV series that come mixed as one table' {
        $lines = Get-Line (Get-TmdbFavorite)
        $lines | Should -HaveCount 5
        $lines[0] | Should -Match '^ +Id Kind +Year Vote +Votes Title$'
        $lines[2] | Should -Match '^ +550 Movie +1999 +8\.3 +9,413 Fight Club$'
        $lines[4] | Should -Match '^ +1396 TvSeries +2008 +8\.\d +[\d,]+ Breaking Bad$'
        Get-Line (Get-TmdbRating) | Should -HaveCount 4
    }

    It 'shows details as a row in Format-Table, and a row as a list in Format-List' {
        Get-Line ($movie, $series | Format-Table) | Select-Object -Last 1 | Should -Match '^ +1396 TvSeries '
        $list = Get-Line (Search-TmdbMovie 'Fight Club' -First 1 | Format-List)
        $list | Should -Contain 'ReleaseDate : 10/15/1999'
        $list | Should -Contain 'TmdbUri     : https://www.themoviedb.org/movie/550'
    }

    It 'shows what is not known as nothing' {
        $unknown = Search-TmdbMovie 'Untitled Sandbox Project'
        $unknown.VoteCount | Should -Be 0
        Get-Line $unknown | Select-Object -Last 1 | Should -Match '^ *\d+ Movie {15,}Untitled Sandbox Project$'
        $details = Get-TmdbMovie $unknown.Id
        Get-Line $details | Where-Object { $_ -match '^(ReleaseDate|Runtime|VoteAverage|Budget|Revenue|Tagline|Credits)' } | Should -BeNullOrEmpty
        Get-Line ($details | Format-Table) | Select-Object -Last 1 | Should -Match '^ *\d+ Movie {15,}Untitled Sandbox Project$'
    }

    It 'says that there is none where a part is empty' {
        $titles = (Get-TmdbMovie 90000001 -Include AlternativeTitles).AlternativeTitles
        $titles.Results | Should -BeNullOrEmpty
        Get-Line $titles | Should -Be 'Results : none'
    }

    It 'shows the same in strict mode' {
        # But what shows the sandbox's clock, which does not stand still.
        $all = @($parts | Where-Object Name -NotIn 'Sandbox', 'Sandbox.Clock') + (Get-Part Nobody (Connect-Tmdb -Sandbox))
        $usual = $all | ForEach-Object { (Get-Line $_.Value) -join "`n" }
        Set-StrictMode -Version Latest
        $all | ForEach-Object { (Get-Line $_.Value) -join "`n" } | Should -BeExactly $usual
    }

    It 'shows what comes from a file as what it was' {
        $different = foreach ($part in $parts | Where-Object Name -NotLike 'Sandbox*') {
            $part.Value | Export-Clixml $TestDrive/part.xml -Depth 8
            $before = (Get-Line $part.Value) -join "`n"
            $after = (Get-Line (Import-Clixml $TestDrive/part.xml)) -join "`n"
            if ($before -cne $after) { "$($part.Name):`n$before`n$after" }
        }
        $different | Should -BeNullOrEmpty
    }

    Context 'Colour' {
        BeforeEach {
            $rendering = $PSStyle.OutputRendering
        }

        AfterEach {
            $PSStyle.OutputRendering = $rendering
        }

        It 'is that of $PSStyle, for good votes' {
            $PSStyle.OutputRendering = 'Ansi'
            ($movie | Format-Table | Out-String).Contains("$($PSStyle.Foreground.Green)8.3$($PSStyle.Reset)") | Should -BeTrue
        }

        It 'is not there when it is not wanted' {
            $PSStyle.OutputRendering = 'PlainText'
            Search-TmdbMovie the | Out-String | Should -Not -Match '\e'
            $token | Out-String | Should -Not -Match '\e'
        }

        It 'is not there when the output goes to a file or another program' {
            $with = @{ Token = $sandbox.Token; BaseUri = $sandbox.BaseUri }
            $run = Invoke-NewPowerShell -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.BaseUri
                Search-TmdbMovie the | Out-Host
                Search-TmdbMovie the > "$PSScriptRoot/shown.txt"
                Get-Content -Raw "$PSScriptRoot/shown.txt"
            }
            $run.Message | Should -BeNullOrEmpty
            # PowerShell's own colour of the headers is in there.
            $run.Text | Should -Match 'Movie +2008 +8\.2 +12,002 The Dark Knight'
            $run.Output | Should -Match 'Movie +2008 +8\.2 +12,002 The Dark Knight'
            $run.Output | Should -Not -Match '\e'
        }

        It 'is not there when NO_COLOR is set' {
            $with = @{ Token = $sandbox.Token; BaseUri = $sandbox.BaseUri }
            $before = $env:NO_COLOR
            $env:NO_COLOR = '1'
            try {
                $run = Invoke-NewPowerShell -With $with {
                    Connect-Tmdb -Token $with.Token -BaseUri $with.BaseUri | Out-Host
                    Search-TmdbMovie the | Out-Host
                }
            } finally {
                $env:NO_COLOR = $before
            }
            $run.Text | Should -Match 'The Dark Knight'
            $run.Text | Should -Not -Match '\e'
        }
    }

    Context 'Signing in' {
        It 'shows who is signed in, how, and until when' {
            Get-Line $connection | Should -Be @(
                "BaseUri    : $($sandbox.BaseUri)"
                'UserName   : alice'
                'Session    : User, until it is deleted'
                'Credential : ReadToken from the sandbox'
                'Limits     : any number of requests a second, 16 at a time, 30 seconds each, 3 retries'
            )
        }

        It 'shows a guest, nobody, a user token, a key, and a connection that is closed' {
            $guest = Connect-Tmdb -Sandbox -Guest -Language de-DE -Region AT -RequestsPerSecond 20
            Get-Line $guest | Should -Contain ('Session    : Guest, until {0:g} if it is not used' -f $guest.SessionExpiresAt.LocalDateTime)
            Get-Line $guest | Should -Contain 'Language   : de-DE'
            Get-Line $guest | Should -Contain 'Region     : AT'
            (Get-Line $guest) -like 'Limits *: 20 requests a second*' | Should -HaveCount 1
            $nobody = Connect-Tmdb -Token $sandbox.ApiKey -BaseUri $sandbox.BaseUri
            Get-Line $nobody | Should -Contain 'Session    : none, nobody is signed in'
            Get-Line $nobody | Should -Contain 'Credential : ApiKey from -Token'
            (Get-Line $nobody) -like 'UserName*' | Should -BeNullOrEmpty
            Disconnect-Tmdb -Connection $nobody
            Get-Line $nobody | Should -Contain 'State      : closed'
            $reader = Connect-Tmdb -Sandbox
            $userToken = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $userToken.ApprovalUri))
            Get-Line (New-TmdbUserToken $userToken) | Should -Contain 'UserToken  : a v4 user token, until it is deleted'
            $reader.HasUserToken | Should -BeTrue
        }

        It 'shows the expiry and the approval address of a request token whole' {
            foreach ($shown in $token, $token4) {
                $lines = Get-Line $shown
                $lines[1] | Should -Be ('ExpiresAt   : {0:g}' -f $shown.ExpiresAt.LocalDateTime)
                $lines[3..9] -join '' | Should -Be $shown.ApprovalUri.AbsoluteUri
            }
        }

        It 'shows no secret' {
            $id = [System.Reflection.BindingFlags] 'Instance, NonPublic'
            $secrets = @(
                $sandbox.Token
                $sandbox.ApiKey
                $session.GetType().GetProperty('Id', $id).GetValue($session)
                $token.GetType().GetProperty('Token', $id).GetValue($token)
                $token4.GetType().GetProperty('Token', $id).GetValue($token4)
            )
            $secrets | ForEach-Object Length | Should -Not -BeLessThan 20
            $shown = $connection, $session, $token, $token4, $sandbox | ForEach-Object {
                $_ | Out-String -Width 1000
                $_ | Format-Table | Out-String -Width 1000
                # The sandbox's own are there to be used.
                if ($_ -ne $sandbox) { $_ | Format-List * | Out-String -Width 1000; "$_"; ConvertTo-Json $_ -Depth 3 }
            }
            # The approval address is there to be opened.
            $shown = $shown.Replace($token.ApprovalUri.AbsoluteUri, '').Replace($token4.ApprovalUri.AbsoluteUri, '')
            $secrets | Where-Object { "$shown".Contains($_) } | Should -BeNullOrEmpty
        }
    }
}
