[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

<#
    The module as it is installed: a folder, in a new process, beside others.
#>
BeforeDiscovery {
    # Pack puts it beside the folder.
    $package = Get-Item (Join-Path $env:TMDB_TEST_MODULE '../Tmdb.*.nupkg') -ErrorAction Ignore
}

BeforeAll {
    $package = Get-Item (Join-Path $env:TMDB_TEST_MODULE '../Tmdb.*.nupkg') -ErrorAction Ignore
    $installed = Join-Path $TestDrive 'a path with spaces/Tmdb'
    Copy-Item -Recurse $env:TMDB_TEST_MODULE $installed
    $pwsh = [Environment]::ProcessPath

    # Runs a script in a new PowerShell and gives what it emits.
    function Invoke-NewProcess {
        param([string] $Script)

        $result = & $pwsh -NoProfile -NonInteractive -Command $Script 2>&1
        $LASTEXITCODE | Should -Be 0 -Because ($result | Out-String)
        $result
    }
}

Describe 'The installed module' {
    It 'holds what a user needs and no more' {
        $files = Get-ChildItem $installed -Recurse -File -Name | ForEach-Object { $_ -replace '\\', '/' }
        $files | Should -Not -Contain 'System.Management.Automation.dll'
        $files | Where-Object { $_ -like '*.pdb' -or $_ -like '*.deps.json' -or $_ -like '*.xml' -and $_ -notlike 'en-US/*' } | Should -BeNullOrEmpty
        $files | Should -Contain 'LICENSE'
        $files | Should -Contain 'THIRD-PARTY-NOTICES.md'
        $files | Where-Object { $_ -like 'dependencies/*' } | ForEach-Object { Split-Path -Leaf $_ } |
            Should -Be 'Polly.Core.dll', 'System.Threading.RateLimiting.dll', 'Tmdb.Resilience.dll'
        $files | Where-Object { $_ -like '*.dll' -and $_ -notlike '*/*' } | Should -Be 'Tmdb.Client.dll', 'Tmdb.PowerShell.dll', 'Tmdb.Sandbox.dll'
    }

    It 'is in the package that Publish-PSResource takes, with what the gallery shows' -Skip:(-not $package) {
        [System.IO.Compression.ZipFile]::ExtractToDirectory($package, "$TestDrive/package")
        $packed = Get-ChildItem $TestDrive/package -Recurse -File -Name | Where-Object { $_ -notmatch '^(_rels|package)[\\/]|^\[Content_Types\]\.xml$|\.nuspec$' }
        $packed | Sort-Object | Should -Be (Get-ChildItem $installed -Recurse -File -Name | Sort-Object)

        $manifest = Test-ModuleManifest (Join-Path $installed 'Tmdb.psd1')
        $shown = ([xml] (Get-Content -Raw $TestDrive/package/Tmdb.nuspec)).package.metadata
        $shown.id, $shown.version | Should -Be 'Tmdb', "$($manifest.Version)"
        $shown.license.InnerText | Should -Be 'MIT'
        $shown.projectUrl | Should -Be $manifest.ProjectUri
        $shown.releaseNotes | Should -Match 'Connect-Tmdb'
        $tags = -split $shown.tags
        $tags | Should -Contain 'PSModule'
        $manifest.ExportedCmdlets.Keys | ForEach-Object { $tags | Should -Contain "PSCmdlet_$_" }
    }

    It 'has a complete manifest' {
        $manifest = Test-ModuleManifest (Join-Path $installed 'Tmdb.psd1')
        $manifest.PowerShellVersion | Should -Be ([version]'7.4')
        $manifest.CompatiblePSEditions | Should -Be 'Core'
        $manifest.ReleaseNotes | Should -Match 'Connect-Tmdb'
        $manifest.ProjectUri | Should -Not -BeNullOrEmpty
        $manifest.LicenseUri | Should -Not -BeNullOrEmpty
        $manifest.Description | Should -Match 'not endorsed or certified by TMDB'
    }

    It 'works from a path with spaces, in a new process' {
        Invoke-NewProcess "Import-Module '$installed'; `$null = Connect-Tmdb -Sandbox; (Get-TmdbMovie 550).Title; Stop-TmdbSandbox" | Should -Be 'Fight Club'
    }

    It 'loads nothing but its cmdlets until something is asked' {
        $loaded = Invoke-NewProcess "Import-Module '$installed'; Get-TmdbConnection; [AppDomain]::CurrentDomain.GetAssemblies().GetName().Name"
        $loaded | Should -Contain 'Tmdb.PowerShell'
        $loaded | Should -Not -Contain 'Polly.Core'
        $loaded | Should -Not -Contain 'Tmdb.Sandbox'
    }

    It 'works beside a module that has loaded other versions of the same libraries' {
        $script = @"
            `$other = New-Item -ItemType Directory '$TestDrive/other$([guid]::NewGuid())'
            Add-Type 'class LoadsTheCompiler {}'
            foreach (`$name in 'Polly.Core', 'System.Threading.RateLimiting') {
                # Not with Add-Type, which gives every assembly a name of its own making.
                `$tree = [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree]::ParseText('[assembly: System.Reflection.AssemblyVersion("1.2.3.4")]')
                `$core = [Microsoft.CodeAnalysis.MetadataReference]::CreateFromFile([object].Assembly.Location)
                `$options = [Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions]::new('DynamicallyLinkedLibrary')
                `$compilation = [Microsoft.CodeAnalysis.CSharp.CSharpCompilation]::Create(`$name, [Microsoft.CodeAnalysis.SyntaxTree[]]`$tree, [Microsoft.CodeAnalysis.MetadataReference[]]`$core, `$options)
                `$file = [System.IO.File]::Create("`$other/`$name.dll")
                `$null = `$compilation.Emit(`$file)
                `$file.Dispose()
                `$null = [System.Reflection.Assembly]::LoadFrom("`$other/`$name.dll")
            }
            Import-Module '$installed'
            `$null = Connect-Tmdb -Sandbox
            (Get-TmdbMovie 550).Title
            Stop-TmdbSandbox
            [AppDomain]::CurrentDomain.GetAssemblies().Where({ `$_.GetName().Name -eq 'Polly.Core' }).ForEach({ `$_.GetName().Version.ToString() }) | Sort-Object
"@
        Invoke-NewProcess $script | Should -Be 'Fight Club', '1.2.3.4', '8.0.0.0'
    }

    It 'can be removed and imported again' {
        $script = @"
            foreach (`$i in 1..2) {
                Import-Module '$installed'
                `$null = Connect-Tmdb -Sandbox
                (Get-TmdbMovie 550).Title
                Remove-Module Tmdb
                (Get-Command Get-TmdbMovie -ErrorAction Ignore | Measure-Object).Count
            }
"@
        Invoke-NewProcess "`$PSModuleAutoLoadingPreference = 'None'; Import-Module Microsoft.PowerShell.Utility; $script" | Should -Be 'Fight Club', 0, 'Fight Club', 0
    }

    It 'can be removed unused, and works when it is imported again' {
        $script = @"
            Import-Module '$installed'
            Remove-Module Tmdb -ErrorAction Stop
            Import-Module '$installed'
            `$null = Connect-Tmdb -Token ('0' * 32) -SkipValidation
            Remove-Module Tmdb -ErrorAction Stop
            Import-Module '$installed'
            (Get-TmdbConnection | Measure-Object).Count
            `$null = Connect-Tmdb -Sandbox
            (Get-TmdbMovie 550).Title
"@
        Invoke-NewProcess $script | Should -Be 0, 'Fight Club'
    }
}
