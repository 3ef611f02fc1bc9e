# Every parameter of every cmdlet, with what it must not take. The rows are made from the parameters that there are, so that nobody can forget a new cmdlet.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    Import-Module ($env:TMDB_TEST_MODULE ?? (Join-Path $PSScriptRoot '../../out/Tmdb'))

    # Texts that could climb out of a path, end a line, or turn the direction of a message.
    $odd = '', ' ', '..', '../movie', 'a/b', 'a\b', '%2e%2e', 'a?b', 'a#b', "a`nb", "a`u{202e}b", "a`u{200b}b"
    $noCountry = 'Germany', 'D', 'DEU', "DE`n", ' DE', '', "`u{c4}`u{d6}"
    $noName = 'No such thing', '', ' ', 0, -1, 1.5

    # What parameters of a name must not take, and what the refusal has to say. May sends what a name is looked up with.
    $named = @(
        @{ Names = 'MovieId', 'TvSeriesId', 'PersonId', 'CollectionId', 'CompanyId', 'NetworkId', 'KeywordId', 'ListId'
            Values = @($odd; 0; -1; 550.7; 2147483648; '-1'; 'Fight Club'; "`u{665}`u{665}`u{660}"; $true); Says = 'whole numbers from 1 to 2147483647|empty' }
        @{ Names = 'CreditId', 'ReviewId', 'TvEpisodeGroupId'; Values = @($odd; 0; 550; 1.5)
            Says = 'not the id of an? (credit|review|episode group)\. Ids of this kind are text|dot segment|contains' }
        @{ Names = 'ImdbId'; Values = @($odd; 'tt12', "tt0137523`nx"; 550; 0); Says = 'tt0137523 or nm0000093' }
        @{ Names = 'WikidataId'; Values = @($odd; 'Q', '190050'; 0); Says = 'such as Q190050' }
        @{ Names = 'TvdbId'; Values = @($odd; 0; -1; 1.5; 'x'); Says = 'a whole number from 1' }
        @{ Names = 'FacebookId', 'InstagramId', 'TiktokId', 'TwitterId', 'YoutubeId'; Values = $odd; Says = 'not an id of|dot segment|contains' }
        @{ Names = 'SeasonNumber', 'EpisodeNumber'; Values = @($odd; -1; 1.5; 2147483648; 'one'); Says = 'a whole number from 0|empty' }
        @{ Names = 'Value'; Values = 7.3, 0, 10.5, -1, 'good', '', [double]::NaN; Says = '0\.5 to 10 in steps of 0\.5|empty' }
        @{ Names = 'Language'; Values = "en`n", 'english', 'e', 'EN', 'de_DE', 'de-de', '', ' ', 'de-DE,xx_XX', 'de,', 5; Says = "such as 'de', .*such as 'de-DE', or 'original'" }
        @{ Names = 'ImageLanguage'; Values = "en`n", 'english', 'e', 'EN', 'de-DE', '', 'null', 'xx,de'; Says = "code of two letters, such as 'de', or 'none'.*'original'" }
        @{ Names = 'Region', 'WatchRegion', 'CertificationCountry', 'CountryCode'; Values = $noCountry; Says = "two letters, such as 'DE'" }
        @{ Names = 'TimeZone'; Values = 'Berlin', 'W. Europe Standard Time', '+01:00', "Europe/Berlin`n", '../zone', 'Europe/', '', ' '; Says = "such as 'Europe/Berlin'" }
        @{ Names = 'Certification', 'MinimumCertification', 'MaximumCertification'; Values = 'PG-99', '12', '', ' '
            Says = 'Get-TmdbCertification Movie -Region US lists all|empty'; May = '/3/certification/movie/list' }
        @{ Names = 'Genre', 'AnyGenre', 'ExcludeGenre'; Values = $noName; Says = 'Get-TmdbGenre (Movie|TvSeries) lists all|empty'; May = '/3/genre/*/list' }
        @{ Names = 'Keyword', 'AnyKeyword', 'ExcludeKeyword'; Values = $noName; Says = 'Search-TmdbKeyword finds|empty'; May = '/3/search/keyword' }
        @{ Names = 'Company', 'AnyCompany', 'ExcludeCompany'; Values = $noName; Says = 'Search-TmdbCompany finds|empty'; May = '/3/search/company' }
        @{ Names = 'Cast', 'AnyCast', 'Crew', 'AnyCrew', 'Person', 'AnyPerson'; Values = $noName; Says = 'Search-TmdbPerson finds|empty'; May = '/3/search/person' }
        @{ Names = 'Network', 'AnyNetwork'; Values = $noName; Says = 'ids are in the details of TV series|empty' }
        @{ Names = 'WatchProvider', 'AnyWatchProvider', 'ExcludeWatchProvider'; Values = $noName
            Says = 'Get-TmdbProvider (Movie|TvSeries) lists all|empty'; May = '/3/watch/providers/*' }
        @{ Names = 'OriginCountry'; Values = 'Nowhere', '', 0, 1.5; Says = 'Get-TmdbCountry lists all|empty'; May = '/3/configuration/countries' }
        @{ Names = 'OriginalLanguage'; Values = 'No such thing', '', 0, 1.5; Says = 'Get-TmdbLanguage lists all|empty'; May = '/3/configuration/languages' }
        @{ Names = 'Name'; Of = 'New-TmdbList', 'Set-TmdbList'; Values = '', ' ', "`n"; Says = 'empty' }
        @{ Names = 'Query'; Of = 'Search-*'; Values = '', ' ', "`n"; Says = '-Query is empty' }
        @{ Names = 'Path'; Of = 'Invoke-TmdbRequest'; Values = '', ' ', 'movie/550', '5/movie/550', '3/movie/../tv/1', '3/movie/%2e%2e', "3/movie/a`nb", "3/movie/a`u{202e}b"
            Says = 'empty|such as ''/3/movie/550''|dot segment|contains' }
        @{ Names = 'CacheMaximumAge'; Values = [timespan]::Zero, [timespan]::FromDays(-1), [timespan]::FromDays(181); Says = 'more than 0 and at most 180 days' }
        @{ Names = 'Skip'; Values = 10000, 18446744073709551615; Says = '500 pages' }
        @{ Names = 'BaseUri'; Values = 'http://example.org/', 'file:///tmp', 'x', $null; Says = 'HTTPS|null' }
        @{ Names = 'RedirectTo'; Values = '/here', $null; Says = 'absolute|null' }
        @{ Names = 'ReleasedAfter', 'ReleasedBefore', 'AnyReleaseAfter', 'AnyReleaseBefore', 'FirstAiredAfter', 'FirstAiredBefore', 'AiredAfter', 'AiredBefore', 'After', 'Before', 'StartDate', 'EndDate'
            Values = '2026-02-30', 'yesterday', 2015, '1472-01-01'; Says = 'is not a date from 1800 to 2200. Expected is a date such as' }
    )

    # What takes any text or object, or what has tests of its own.
    $free = @(
        'Get-*: Name, Job, Department, Type' # Filters of rows that have come.
        'Get-TmdbCertification: Region' # So is this one: with wildcards.
        '*-TmdbList: Description'
        '*-TmdbListItem: Comment'
        'Invoke-TmdbRequest: Query, Body'
        'Connect-Tmdb: Token, Credential'
        'Approve-TmdbRequestToken: Credential'
        '*: InputObject, RequestToken, Connection, Sandbox'
        '*: First' # No more than that are wanted, be it none.
        'Add-TmdbSandboxFault: Path'
    )

    # What else has to be said for the argument to be looked at.
    $also = @{
        EpisodeNumber = 'SeasonNumber'; CacheMaximumAge = 'Cache'
        Before = 'After'; EndDate = 'StartDate'
        Certification = 'CertificationCountry'; MinimumCertification = 'CertificationCountry'; MaximumCertification = 'CertificationCountry'; CertificationCountry = 'Certification'
        WatchProvider = 'WatchRegion'; AnyWatchProvider = 'WatchRegion'; ExcludeWatchProvider = 'WatchRegion'
        'Set-TmdbRating' = 'Value'; 'Set-TmdbList' = 'Description'; 'Set-TmdbListItem' = 'Comment'; 'Connect-Tmdb' = 'SkipValidation'
    }

    $common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters -ne 'Skip' -ne 'First'

    # What else the command is given: what is mandatory in a parameter set that has the parameter.
    function Get-Other {
        param([string] $Command, $Sets, [string] $Name)

        $set = $Sets | Where-Object { $_.Parameters.Name -contains $Name } |
            Sort-Object { [bool] ($_.Parameters | Where-Object { $_.IsMandatory -and $_.Name -eq 'InputObject' }) } -Stable | Select-Object -First 1
        @(($set.Parameters | Where-Object IsMandatory).Name; $also[$Name]; $also[$Command]) | Where-Object { $_ -and $_ -ne $Name } | Sort-Object -Unique
    }

    # What a parameter must not take because of its type and its attributes.
    function Get-Typed {
        param($Parameter)

        $type = $Parameter.ParameterType
        $type = $type.IsArray ? $type.GetElementType() : ([Nullable]::GetUnderlyingType($type) ?? $type)
        $attributes = @{}
        $Parameter.Attributes | ForEach-Object { $attributes[$_.GetType().Name] = $_ }
        switch ($true) {
            ($type.IsEnum) {
                @{ Values = 'NoSuchValue', 99, '', ','; Says = "(?s)enumerat(or|ion).*$([Enum]::GetNames($type)[0])" }
            }
            ($type.IsEnum -and $attributes.ValidateSetAttribute) {
                $outside = [Enum]::GetNames($type) | Where-Object { $_ -notin $attributes.ValidateSetAttribute.ValidValues }
                if ($outside) { @{ Values = $outside; Says = "belong to the set ""$($attributes.ValidateSetAttribute.ValidValues -join ',')""" } }
            }
            ([bool] $attributes.ValidateCountAttribute) {
                $most = $attributes.ValidateCountAttribute.MaxLength
                @{ Values = , (@([Enum]::GetNames($type)[0]) * ($most + 1)); Says = "no more than $most " }
            }
            ([bool] $attributes.ValidateSetAttribute -and -not $type.IsEnum) {
                @{ Values = 'NoSuchValue', ''; Says = "belong to the set ""$([regex]::Escape($attributes.ValidateSetAttribute.ValidValues -join ','))""|Cannot convert value .* to type|empty" }
            }
            ([bool] $attributes.ValidateRangeAttribute) {
                $range = $attributes.ValidateRangeAttribute
                @{ Values = , ($range.MinRange - 1); Says = "minimum allowed range of $($range.MinRange)" }
                if ($range.MaxRange -lt [int]::MaxValue) { @{ Values = , ($range.MaxRange + 1); Says = "maximum allowed range of $($range.MaxRange)" } }
                @{ Values = 'x', '1x'; Says = 'Cannot convert value|is not a number' }
            }
            ([bool] $attributes.ValidateNotNullOrEmptyAttribute) { @{ Values = '', $null; Says = 'null or empty' } }
            ([bool] $attributes.ValidateNotNullAttribute) { @{ Values = , $null; Says = 'null' } }
        }
    }

    $rows = [System.Collections.Generic.List[hashtable]]::new()
    $pairs = [System.Collections.Generic.List[hashtable]]::new()
    $unknown = [System.Collections.Generic.List[string]]::new()
    foreach ($command in Get-Command -Module Tmdb -CommandType Cmdlet) {
        $sets = $command.ParameterSets
        foreach ($parameter in $command.Parameters.Values | Where-Object { $_.Name -notin $common -and -not $_.SwitchParameter }) {
            $where = @{ Command = $command.Name; Parameter = $parameter.Name; Others = @(Get-Other -Command $command.Name -Sets $sets -Name $parameter.Name) }
            $isFree = $free | Where-Object { $commands, $parameters = $_ -split ': '; $command.Name -like $commands -and $parameter.Name -in ($parameters -split ', ') }
            $kind = $isFree ? $null : ($named | Where-Object { $parameter.Name -in $_.Names -and ($null -eq $_.Of -or ($_.Of | Where-Object { $command.Name -like $_ })) })
            $typed = $isFree -or $kind ? $null : @(Get-Typed $parameter)
            @($kind; $typed) | Where-Object { $_ } | ForEach-Object { $rows.Add($where + @{ Values = $_.Values; Says = $_.Says; May = $_.May }) }
            if (-not ($isFree -or $kind -or $typed)) {
                $unknown.Add("$($command.Name) -$($parameter.Name)")
            }

            # A range has two ends.
            $end = switch -Regex ($parameter.Name) {
                '(^|[a-z])After$' { $_ -replace 'After$', 'Before' }
                '^Start' { $_ -replace '^Start', 'End' }
                '^Minimum(?!Certification)' { $_ -replace '^Minimum', 'Maximum' }
            }
            if ($end) {
                $pairs.Add(@{ Command = $command.Name; First = $parameter.Name; Last = $end; Others = $where.Others })
            }
        }
    }
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    $sandbox = Start-TmdbSandbox
    Connect-Version4
    $env:TMDB_BEARER_TOKEN = New-Jwt # For Connect-Tmdb.
    $ConfirmPreference = 'None'

    # What a command is given beside the bad argument.
    $good = @{
        MovieId = 550; TvSeriesId = 1396; SeasonNumber = 1; EpisodeNumber = 1; ListId = 1; InputObject = 550; Value = 8; Name = 'x'; Description = 'x'; Comment = 'x'
        After = '2026-01-01'; StartDate = '2026-01-01'; WatchRegion = 'US'; CertificationCountry = 'US'; Certification = 'R'; Query = 'x'; Path = '3/movie/550'
        RequestToken = New-TmdbRequestToken; Token = New-Jwt; SkipValidation = $true; Kind = 'Html'; List = 'Popular'; SecretName = 'x'; Vault = 'x'; Interactive = $true; Cache = $true
        Credential = New-Login; PersonId = 287; CollectionId = 2344; CreditId = 'x'; ReviewId = 'x'; ImdbId = 'tt0137523'; ForMe = $true
    }

    # The refusal of a command, and what was sent all the same.
    function Get-Refusal {
        param([string] $Command, [string[]] $Others, [hashtable] $With)

        $sandbox.ClearLog()
        $arguments = @{ ErrorAction = 'Stop' } + $With
        $Others | Where-Object { $_ } | ForEach-Object { $arguments[$_] = $good.ContainsKey($_) ? $good[$_] : $(throw "Give $Command a good -$_ in this file.") }
        $message = 'nothing: it was taken'
        $isHarmless = $true
        try {
            $null = & $Command @arguments
        } catch {
            $message = "$_"
            # PowerShell's own messages quote everything as it is.
            $isHarmless = $_.FullyQualifiedErrorId -notlike 'Tmdb*' -or $message -notmatch '[\p{Cc}\p{Cf}]'
        }

        @{ Message = $message; IsHarmless = $isHarmless; Sent = @($sandbox.Log.Path) }
    }
}

AfterAll {
    $env:TMDB_BEARER_TOKEN = $null
    Clear-Tmdb
}

Describe 'A bad argument' {
    It 'is known of every parameter' -ForEach @{ Unknown = $unknown } {
        $Unknown | Should -BeNullOrEmpty -Because 'a parameter that is neither in $named, nor limited by its type or attributes, nor in $free is sent as it is'
    }

    It 'of <Command> -<Parameter> is refused before it is sent, and told what is allowed' -ForEach $rows {
        $wrong = foreach ($value in $Values) {
            $refusal = Get-Refusal -Command $Command -Others $Others -With @{ $Parameter = $value }
            $shown = ConvertTo-Json $value -Compress -EscapeHandling EscapeNonAscii
            if ($refusal.Message -notmatch $Says) {
                "$shown is told: $($refusal.Message)"
            } elseif ($sent = $refusal.Sent | Where-Object { -not $May -or $_ -notlike $May }) {
                "$shown was sent: $sent"
            } elseif (-not $refusal.IsHarmless) {
                "$shown is quoted as it is: $($refusal.Message)"
            }
        }
        $wrong | Should -BeNullOrEmpty
    }

    It 'of <Command>: -<First> and -<Last> are refused the wrong way round' -ForEach $pairs {
        $days = $First -notlike 'Minimum*'
        $refusal = Get-Refusal -Command $Command -Others ($Others -ne $First) -With @{ $First = $days ? '2026-02-02' : 8; $Last = $days ? '2026-02-01' : 7 }
        $refusal.Message | Should -Match ($days ? '2026-02-02.*2026-02-01' : '8.*more than.*7')
        $refusal.Sent | Should -BeNullOrEmpty
    }
}
