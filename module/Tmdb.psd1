@{
    RootModule             = 'Tmdb.PowerShell.dll'
    ModuleVersion          = '0.1.0'
    GUID                   = '5c1d2f0e-8f0b-4a57-9f57-6f1f6a0a3a41'
    Author                 = 'The Tmdb contributors'
    CompanyName            = 'The Tmdb contributors'
    Copyright              = '(c) The Tmdb contributors. MIT license.'
    Description            = 'The Movie Database (TMDB) from PowerShell: sign in, keep credentials in vaults, search, rate, favorites and watchlist, as typed objects that stream. With an offline sandbox to try and test things. This product uses the TMDB API but is not endorsed or certified by TMDB.'

    PowerShellVersion      = '7.4'
    CompatiblePSEditions   = @('Core')

    TypesToProcess         = @('Tmdb.Types.ps1xml')
    FormatsToProcess       = @('Tmdb.Format.ps1xml')

    CmdletsToExport        = @(
        'Add-TmdbFavorite'
        'Add-TmdbListItem'
        'Add-TmdbSandboxFault'
        'Add-TmdbWatchlistItem'
        'Approve-TmdbRequestToken'
        'Clear-TmdbList'
        'Connect-Tmdb'
        'Disconnect-Tmdb'
        'Find-TmdbMovie'
        'Find-TmdbPerson'
        'Find-TmdbTvSeries'
        'Get-TmdbAccount'
        'Get-TmdbCertification'
        'Get-TmdbChangedId'
        'Get-TmdbConfiguration'
        'Get-TmdbConnection'
        'Get-TmdbCountry'
        'Get-TmdbFavorite'
        'Get-TmdbGenre'
        'Get-TmdbJob'
        'Get-TmdbLanguage'
        'Get-TmdbList'
        'Get-TmdbListItem'
        'Get-TmdbMovie'
        'Get-TmdbPrimaryTranslation'
        'Get-TmdbProvider'
        'Get-TmdbRating'
        'Get-TmdbSandbox'
        'Get-TmdbTimeZone'
        'Get-TmdbTrending'
        'Get-TmdbTvSeries'
        'Get-TmdbVideo'
        'Get-TmdbWatchRegion'
        'Get-TmdbWatchlistItem'
        'Invoke-TmdbRequest'
        'New-TmdbGuestSession'
        'New-TmdbList'
        'New-TmdbRequestToken'
        'New-TmdbSession'
        'New-TmdbUserToken'
        'Remove-TmdbFavorite'
        'Remove-TmdbList'
        'Remove-TmdbListItem'
        'Remove-TmdbRating'
        'Remove-TmdbSession'
        'Remove-TmdbUserToken'
        'Remove-TmdbWatchlistItem'
        'Resolve-TmdbId'
        'Save-TmdbConnection'
        'Search-Tmdb'
        'Search-TmdbCollection'
        'Search-TmdbCompany'
        'Search-TmdbKeyword'
        'Search-TmdbMovie'
        'Search-TmdbPerson'
        'Search-TmdbTvSeries'
        'Set-TmdbList'
        'Set-TmdbListItem'
        'Set-TmdbRating'
        'Start-TmdbSandbox'
        'Stop-TmdbSandbox'
        'Test-TmdbConnection'
        'Test-TmdbListItem'
    )
    FunctionsToExport      = @()
    VariablesToExport      = @()
    AliasesToExport        = @()

    PrivateData            = @{
        PSData = @{
            Tags                       = @('TMDB', 'TheMovieDatabase', 'Movies', 'TV', 'REST', 'API', 'Windows', 'Linux', 'MacOS', 'PSEdition_Core')
            LicenseUri                 = 'https://github.com/tmdb-powershell/tmdb/blob/main/LICENSE'
            ProjectUri                 = 'https://github.com/tmdb-powershell/tmdb'
            # The build puts this version's part of CHANGELOG.md here.
            ReleaseNotes               = 'https://github.com/tmdb-powershell/tmdb/blob/main/CHANGELOG.md'
            # Only what keeps credentials in a vault needs it; the rest works without.
            ExternalModuleDependencies = @('Microsoft.PowerShell.SecretManagement')
        }
    }
}
