[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingPositionalParameters', '', Justification = 'As people type it.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseBOMForUnicodeEncodedFile', '', Justification = 'PowerShell 7 reads UTF-8.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'Helpers of a test.')]
param()

BeforeDiscovery {
    . $PSScriptRoot/Helpers/EveryCmdlet.ps1
    $known = (Get-CmdletAtWork).Keys
    $cases = foreach ($kind in 'Token', 'ApiKey') {
        foreach ($name in $known | Sort-Object) {
            @{ Kind = $kind; Name = $name }
        }
    }
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
    . $PSScriptRoot/Helpers/EveryCmdlet.ps1
    if (-not ('RecordingProxy' -as [type])) {
        Add-Type -Path $PSScriptRoot/Helpers/RecordingProxy.cs
    }

    $password = 'Canary-Pa"ss/w&rd+ü-7f3c9e2d'

    # The sandbox with a user whose password nobody else has, and the proxy before it.
    function Start-Canary {
        $script:sandbox = Start-TmdbSandbox
        $null = $sandbox.AddUser('canary', $password)
        $probe = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
        $probe.Start()
        $port = $probe.LocalEndpoint.Port
        $probe.Stop()
        $script:proxy = [RecordingProxy]::new($sandbox.BaseUri, $port)
    }

    # What a script needs to know; nothing in it shows a secret.
    function Get-Context {
        param([uri] $Address, [securestring] $Token, [pscredential] $Login)

        @{
            Address = $Address
            Token = $Token
            Login = $Login
            WrongLogin = [pscredential]::new('nobody', $Login.Password)
            Options = @{ BaseUri = $Address; MaximumRetryCount = 0; RequestsPerSecond = 0 }
            Approve = {
                param($Token)
                $form = @{ decision = 'approve'; user = 'canary'; request_token = [uri]::UnescapeDataString($Token.ApprovalUri.Query -replace '^\?request_token=') }
                $null = Invoke-WebRequest $Token.ApprovalUri -Method Post -Body $form -NoProxy -Verbose:$false -Debug:$false
            }
        }
    }

    # Fails when a secret is in the text.
    function Assert-NoSecret {
        param([string] $Text, [string] $Where, [string[]] $Except = @())

        $proxy.Secrets.Count | Should -BeGreaterThan 3
        $found = $proxy.Find($Text, @($sandbox.Token, $sandbox.ApiKey, $password), $Except)
        if ($found) {
            throw "$Where shows a secret: $found"
        }
    }

    # What can be seen of an object; all of it, or what differs from one error to the next.
    function Get-Shown {
        param([object] $Object, [switch] $Whole)

        "$Object"
        $Object | Format-List * -Force | Out-String -Width 4000
        if ($Object -is [System.Management.Automation.ErrorRecord]) {
            for ($exception = $Object.Exception; $exception; $exception = $exception.InnerException) {
                $exception.ToString()
            }

            "$($Object.ErrorDetails) $($Object.ErrorDetails.RecommendedAction) $($Object.TargetObject) $($Object.CategoryInfo)"
        }

        if (-not $Whole -or $Object -is [System.Management.Automation.InformationalRecord] -or $Object -is [System.Management.Automation.InformationRecord]) {
            return
        }

        $Object | Out-String -Width 4000
        $Object | Format-Table * -Force | Out-String -Width 4000
        if ($Object -is [System.Management.Automation.ErrorRecord]) {
            $Object | Get-Error | Out-String -Width 4000
            $Object.Exception | Format-List * -Force | Out-String -Width 4000
            $Object.InvocationInfo.BoundParameters | Out-String -Width 4000
            $Object.TargetObject | Format-List * -Force | Out-String -Width 4000
            $Object.Exception | Select-Object * -ExcludeProperty Data | ConvertTo-Json -Depth 2 -WarningAction Ignore
            [System.Management.Automation.PSSerializer]::Serialize($Object, 2)
        } elseif ($Object.GetType().Name -ne 'TmdbSandbox') {
            # The parts of an approval address are no less public than the whole.
            $Object | Select-Object * -ExcludeProperty ApprovalUri | Format-Custom * -Depth 3 -Force | Out-String -Width 4000
            $Object | ConvertTo-Json -Depth 6 -WarningAction Ignore
            [System.Management.Automation.PSSerializer]::Serialize($Object, 6)
        }
    }
}

Describe 'No secret is shown' {
    AfterEach {
        ${proxy}?.Dispose()
        Clear-Tmdb
        Remove-Module Microsoft.PowerShell.SecretManagement -ErrorAction Ignore
    }

    It 'knows every cmdlet of the module' {
        (Get-CmdletAtWork).Keys | Sort-Object | Should -Be ((Get-Command -Module Tmdb -CommandType Cmdlet).Name | Sort-Object)
    }

    It 'finds a secret in any form' {
        Start-Canary
        $null = Connect-Tmdb -Token $sandbox.Token -BaseUri $proxy.Address -Credential (New-Login canary $password)
        $session = $proxy.Secrets | Where-Object { $_ -match '^[0-9a-f]{40}$' } | Select-Object -Last 1
        foreach ($text in @(
                $sandbox.Token
                "api_key=$($sandbox.ApiKey.ToUpperInvariant())"
                "x$([uri]::EscapeDataString($password))x"
                ConvertTo-Json $password
                [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($password))
                "...$($session.Substring(32))"
                "$($proxy.Address)authenticate/x?$session"
            )) {
            { Assert-NoSecret $text 'The text' } | Should -Throw -ExpectedMessage 'The text shows a secret*'
        }

        { Assert-NoSecret "nothing $($proxy.Address)authenticate/$session nothing" 'The text' } | Should -Not -Throw
    }

    It 'hears its own words back from the proxy, without the secrets' {
        Start-Canary
        $null = Connect-Tmdb -Token $sandbox.ApiKey -BaseUri $proxy.Address -Credential (New-Login canary $password)
        $proxy.Mode = 'Json'
        $thrown = Get-ThrownError { Get-TmdbAccount }
        "$thrown" | Should -BeLike '*You sent: GET /3/account?api_key=`*`*`*&session_id=`*`*`**'
        $thrown = Get-ThrownError { Connect-Tmdb -Token $sandbox.Token -BaseUri $proxy.Address }
        "$thrown" | Should -BeLike '*Authorization: Bearer `*`*`**'
    }

    It 'by <Name> with <Kind>, whatever comes back' -ForEach $cases {
        Clear-Browser
        Start-Canary
        Import-MemoryVault
        $c = Get-Context $proxy.Address (ConvertTo-SecureString $sandbox.$Kind -AsPlainText -Force) (New-Login canary $password)
        $options = $c.Options
        $text = [System.Text.StringBuilder]::new()
        $whole = @{}
        $global:Error.Clear()

        foreach ($mode in 'Forward', 'Json', 'Errors', 'Html', 'Broken') {
            foreach ($script in (Get-CmdletAtWork)[$Name]) {
                $proxy.Mode = 'Forward'
                $null = Connect-Tmdb -Token $c.Token @options -Credential $c.Login
                if ($Kind -eq 'Token') {
                    $token = New-TmdbRequestToken -ApiVersion 4
                    & $c.Approve $token
                    $null = New-TmdbUserToken $token
                }

                $proxy.Mode = $mode
                $emitted = & {
                    $VerbosePreference = $DebugPreference = $InformationPreference = $WarningPreference = 'Continue'
                    $ErrorActionPreference = 'SilentlyContinue'
                    $ConfirmPreference = 'None'
                    try { & $script } catch { $_ }
                } *>&1
                foreach ($object in $emitted | Where-Object { $null -ne $_ }) {
                    # A sandbox shows its own credentials on purpose.
                    if ($object.GetType().Name -eq 'TmdbSandbox') {
                        Assert-NoSecret (Get-Shown $object | Out-String) 'The sandbox' $sandbox.Token, $sandbox.ApiKey, $password
                        continue
                    }

                    $sort = "$($object.GetType().Name) $($object.FullyQualifiedErrorId)"
                    $null = $text.AppendLine("--- $($object.GetType().Name), $mode").AppendJoin("`n", @(Get-Shown $object -Whole:(-not $whole[$sort])))
                    $whole[$sort] = $true
                }
            }
        }

        $global:Error | ForEach-Object { $null = $text.AppendLine('--- $Error').AppendJoin("`n", @(Get-Shown $_)) }
        Assert-NoSecret $text.ToString() $Name
    }

    It 'in a transcript, on the screen, in $Error or in a variable, with <Kind>' -ForEach @(
        @{ Kind = 'Token' }
        @{ Kind = 'ApiKey' }
    ) {
        Clear-Browser
        Start-Canary
        $with = @{ Address = $proxy.Address.AbsoluteUri; Token = $sandbox.$Kind; Password = $password; Helpers = "$PSScriptRoot/Helpers"; Transcript = "$TestDrive/transcript-$Kind.txt" }
        $context = [scriptblock]::Create(${function:Get-Context})
        $result = Invoke-NewPowerShell -With ($with + @{ Context = "$context" }) {
            . "$($with.Helpers)/EveryCmdlet.ps1"
            $c = & ([scriptblock]::Create($with.Context)) $with.Address (ConvertTo-SecureString $with.Token -AsPlainText -Force) (
                [pscredential]::new('canary', (ConvertTo-SecureString $with.Password -AsPlainText -Force)))
            $transcript = $with.Transcript
            $with.Clear()
            Import-MemoryVault
            $VerbosePreference = $DebugPreference = $InformationPreference = $ErrorActionPreference = 'Continue'
            $ConfirmPreference = 'None'
            $null = Start-Transcript $transcript
            $work = Get-CmdletAtWork
            foreach ($name in $work.Keys | Sort-Object) {
                foreach ($script in $work[$name]) {
                    $options = $c.Options
                    try {
                        $null = Connect-Tmdb -Token $c.Token @options -Credential $c.Login
                        & $script | Out-Default
                    } catch {
                        Write-Error -ErrorRecord $_
                    }
                }
            }

            $Error | Format-List * -Force | Out-Default
            $Error | Group-Object FullyQualifiedErrorId | ForEach-Object { $_.Group[0] | Get-Error | Out-Default }
            Get-Variable | Format-Table Name, Value -Wrap | Out-String -Width 4000 | Out-Default
            $null = Stop-Transcript
        }
        $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
        $transcript = Get-Content -Raw $with.Transcript
        $transcript | Should -BeLike '*VERBOSE: POST /3/account/{account_id}/favorite*'
        $transcript | Should -BeLike '*DEBUG: *attempt 1*'
        $transcript | Should -BeLike '*Invalid username and/or password*'
        # A narrow screen breaks everything into lines.
        Assert-NoSecret ($transcript -replace '\s*\n\s*') 'The transcript'
        Assert-NoSecret ($result.Text -replace '\s*\n\s*') 'The screen'
    }

    It 'by a connection, its session, its tokens or an error that is exported, with <Kind>' -ForEach @(
        @{ Kind = 'Token' }
        @{ Kind = 'ApiKey' }
    ) {
        Start-Canary
        $options = (Get-Context $proxy.Address ([securestring]::new()) (New-Login canary $password)).Options
        $connection = Connect-Tmdb -Token $sandbox.$Kind @options
        $token = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login canary $password) -PassThru
        $session = New-TmdbSession $token
        $thrown = Get-ThrownError { New-TmdbSession $token }
        foreach ($object in $connection, $session, $token, $thrown) {
            $file = Join-Path $TestDrive "$([guid]::NewGuid()).xml"
            $object | Export-Clixml $file -Depth 5
            Assert-NoSecret (Get-Content -Raw $file) "An exported $($object.GetType().Name)"
            $object | Export-Csv $file
            Assert-NoSecret (Get-Content -Raw $file) "A $($object.GetType().Name) in a CSV file"
        }
    }
}
