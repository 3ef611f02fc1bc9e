[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    # A store of the tests' own lives under another home folder, which Windows does not know: there only a machine that nobody uses will do.
    $noStore = $env:TMDB_TEST_HAS_SECRETSTORE -ne '1' -or ($IsWindows -and -not $env:CI)
}

Describe 'A SecretStore' -Skip:$noStore {
    BeforeAll {
        . $PSScriptRoot/Helpers/Common.ps1

        # A home folder with an empty store that asks for nothing, to copy for each test.
        $template = Join-Path $TestDrive 'template'
        $null = New-Item -ItemType Directory $template
        $made = Invoke-NewPowerShell -HomePath $template {
            Reset-SecretStore -Scope CurrentUser -Authentication None -Interaction None -Force -WarningAction Ignore
            Register-SecretVault -Name Home -ModuleName Microsoft.PowerShell.SecretStore -DefaultVault
            Register-SecretVault -Name "The family's vault" -ModuleName Microsoft.PowerShell.SecretStore
            (Get-SecretVault).Name
        }
        $made.Output | Should -HaveCount 2 -Because $made.Text
    }

    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        Copy-Item -Recurse $template $folder
        $with = @{ Address = $sandbox.BaseUri.AbsoluteUri; Token = $sandbox.Token; ApiKey = $sandbox.ApiKey }
    }

    AfterEach {
        Clear-Tmdb
    }

    Context 'keeps a connection' {
        It 'saves it, and a new process connects and adds a favorite without signing in again' {
            $saved = Invoke-NewPowerShell -HomePath $folder -With $with {
                $login = [pscredential]::new('bob', (ConvertTo-SecureString builder -AsPlainText -Force))
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -Credential $login
                Save-TmdbConnection -SecretName Tmdb -Vault Home
            }
            $saved.ErrorId | Should -BeNullOrEmpty -Because $saved.Text
            $saved.Output | Should -BeNullOrEmpty
            $sandbox.ClearLog()

            $used = Invoke-NewPowerShell -HomePath $folder -With $with {
                $connection = Connect-Tmdb -SecretName Tmdb -Vault Home -BaseUri $with.Address
                $connection.SessionKind.ToString()
                $connection.UserName
                $connection.CredentialSource
                Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbFavorite
            }
            $used.ErrorId | Should -BeNullOrEmpty -Because $used.Text
            $used.Output[0..1] | Should -Be 'User', 'bob'
            $used.Output[2] | Should -BeLike '*Home*Tmdb*'
            $sandbox.Users[1].FavoriteMovies | Should -Be 550
            $sandbox.Log.Path | Should -Not -BeLike '/3/authentication/*'
        }

        It 'keeps an address that is not TMDB''s own, so that its secrets go nowhere else' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -SkipValidation
                Save-TmdbConnection Tmdb
                Disconnect-Tmdb
                "$((Connect-Tmdb -SecretName Tmdb).BaseUri)"
                "$((Connect-Tmdb -SecretName Tmdb -BaseUri http://127.0.0.1:9/ -SkipValidation).BaseUri)"
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
            $result.Output | Should -Be $with.Address, 'http://127.0.0.1:9/'
        }

        It 'saves it in the default vault when none is named' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -SkipValidation
                Save-TmdbConnection Tmdb
                (Get-SecretInfo Tmdb -Vault Home).Name
                (Connect-Tmdb -SecretName Tmdb -BaseUri $with.Address).CredentialKind.ToString()
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
            $result.Output | Should -Be 'Tmdb', 'ReadToken'
        }

        It 'keeps a guest''s session, a user token and an API key, and every value as a SecureString' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.ApiKey -BaseUri $with.Address -Guest
                Save-TmdbConnection Guest
                $secret = Get-Secret Guest
                $secret.GetType().Name
                ($secret.Keys | Sort-Object) -join ' '
                ($secret.Values | ForEach-Object { $_.GetType().Name } | Sort-Object -Unique) -join ' '
                Disconnect-Tmdb
                $connection = Connect-Tmdb -SecretName Guest -BaseUri $with.Address
                "$($connection.CredentialKind) $($connection.SessionKind) $($connection.SessionExpiresAt -gt [datetimeoffset]::UtcNow)"
                Set-TmdbRating -MovieId 550 -Value 8.5
                (Get-TmdbRating Movie).MovieId
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
            $result.Output | Should -Be 'Hashtable', 'BaseUri GuestSession GuestSessionExpiresAt Token', 'SecureString', 'ApiKey Guest True', 550
        }

        It 'keeps a v4 user token' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address
                $rt = New-TmdbRequestToken -ApiVersion 4
                $null = Invoke-WebRequest $rt.ApprovalUri -Method Post -Body @{ decision = 'approve'; user = 'bob'; request_token = $rt.ApprovalUri.Query -replace '^\?request_token=' } -NoProxy
                $null = New-TmdbUserToken $rt
                $null = New-TmdbSession -FromUserToken
                Save-TmdbConnection Tmdb
                (Get-Secret Tmdb).Keys | Sort-Object
                Disconnect-Tmdb
                $connection = Connect-Tmdb -SecretName Tmdb -BaseUri $with.Address
                "$($connection.HasUserToken) $($connection.UserName)"
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
            $result.Output | Should -Be 'BaseUri', 'Session', 'Token', 'UserToken', 'True bob'
        }

        It 'does not overwrite a secret without -Force: TmdbSecretExists' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                Set-Secret Tmdb -Secret precious
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -SkipValidation
                Get-Secret Tmdb -AsPlainText
                try { Save-TmdbConnection Tmdb } catch { $_.FullyQualifiedErrorId }
                try { Save-TmdbConnection TMDB -Vault Home } catch { $_.FullyQualifiedErrorId }
                Get-Secret Tmdb -AsPlainText
                Save-TmdbConnection Tmdb -Force
                (Get-Secret Tmdb).GetType().Name
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
            $result.Output | Should -Be 'precious', 'TmdbSecretExists,Tmdb.PowerShell.SaveTmdbConnectionCommand', 'TmdbSecretExists,Tmdb.PowerShell.SaveTmdbConnectionCommand',
                'precious', 'Hashtable'
        }

        It 'writes nothing with -WhatIf, and says where it would' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -SkipValidation
                Save-TmdbConnection Tmdb -Vault Home -WhatIf
                Save-TmdbConnection Other -WhatIf
                @(Get-SecretInfo).Count
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because $result.Text
            $result.Output | Should -Be 0
            $result.Text | Should -BeLike "*'Tmdb'*'Home'*"
            $result.Text | Should -BeLike "*'Other'*default vault*"
        }

        It 'heeds its own -WhatIf and -Confirm, whatever the caller prefers' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -SkipValidation
                $WhatIfPreference = $true
                Save-TmdbConnection First -Vault Home -WhatIf:$false
                $WhatIfPreference = $false
                $ConfirmPreference = 'Low' # Asked, the new PowerShell would fail: it is not interactive.
                Save-TmdbConnection Second -Vault Home -Confirm:$false
                (Get-SecretInfo -Vault Home).Name
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -Be 'First', 'Second' -Because $result.Text
            $result.Text | Should -Not -BeLike '*What if*'
        }

        It 'takes any name: <Name>' -ForEach @(
            @{ Name = 'a[1]*' }
            @{ Name = 'what?' }
            @{ Name = '*' }
            @{ Name = 'b]' }
            @{ Name = "it's mine" }
            @{ Name = 'say "hi" $(exit)' }
        ) {
            $result = Invoke-NewPowerShell -HomePath $folder -With ($with + @{ Name = $Name }) {
                $null = Connect-Tmdb -Token $with.ApiKey -BaseUri $with.Address -SkipValidation
                Save-TmdbConnection $with.Name -Vault Home
                (Get-SecretInfo).Count
                (Connect-Tmdb -SecretName $with.Name -Vault Home -BaseUri $with.Address).CredentialKind.ToString()
                (Connect-Tmdb -SecretName $with.Name -BaseUri $with.Address).CredentialKind.ToString()
                try { Save-TmdbConnection $with.Name } catch { $_.FullyQualifiedErrorId -replace ',.*' }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            # The store shows the same secret in both vaults.
            $result.Output | Should -Be 2, 'ApiKey', 'ApiKey', 'TmdbSecretExists'
        }
    }

    Context 'holds secrets of other forms' {
        It 'takes a String, a SecureString, a PSCredential and a Hashtable' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $secure = ConvertTo-SecureString $with.Token -AsPlainText -Force
                Set-Secret String -Secret $with.Token
                Set-Secret SecureString -Secret $secure
                Set-Secret PSCredential -Secret ([pscredential]::new('anything', $secure))
                Set-Secret Hashtable -Secret @{ Token = $with.Token }
                Set-Secret Key -Secret " $($with.ApiKey)`n"
                'String', 'SecureString', 'PSCredential', 'Hashtable', 'Key' | ForEach-Object { (Connect-Tmdb -SecretName $_ -Vault Home -BaseUri $with.Address).CredentialKind.ToString() }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -Be 'ReadToken', 'ReadToken', 'ReadToken', 'ReadToken', 'ApiKey'
        }

        It 'takes the keys of a Hashtable in any case, and its values as String or SecureString' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -Credential ([pscredential]::new('bob', (ConvertTo-SecureString builder -AsPlainText -Force)))
                Save-TmdbConnection Tmdb
                $saved = Get-Secret Tmdb -AsPlainText
                Set-Secret Lower -Secret @{ token = $saved.Token; session = $saved.Session; note = 'mine' }
                Set-Secret Upper -Secret @{ TOKEN = ConvertTo-SecureString $saved.Token -AsPlainText -Force; SESSION = $saved.Session }
                'Lower', 'Upper' | ForEach-Object { (Connect-Tmdb -SecretName $_ -BaseUri $with.Address).UserName }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -Be 'bob', 'bob'
        }

        It 'tells what cannot be used: TmdbSecretUnusable' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                Set-Secret Bytes -Secret ([byte[]] (1..40))
                Set-Secret NoToken -Secret @{ Session = 'x' }
                Set-Secret Nothing -Secret @{ Token = '' }
                foreach ($name in 'Bytes', 'NoToken', 'Nothing') {
                    try {
                        Connect-Tmdb -SecretName $name -BaseUri $with.Address
                    } catch {
                        "$($_.FullyQualifiedErrorId -replace ',.*') $_ $($_.ErrorDetails.RecommendedAction)"
                    }
                }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -HaveCount 3
            $result.Output[0] | Should -BeLike "TmdbSecretUnusable The secret 'Bytes' in the vault 'Home' cannot be used: it is of the type Byte*Expected*"
            $result.Output[1] | Should -BeLike "TmdbSecretUnusable The secret 'NoToken' in the vault 'Home' cannot be used: it is a Hashtable without the key Token.*Expected*"
            $result.Output[2] | Should -BeLike "TmdbSecretUnusable The secret 'Nothing' in the vault 'Home' cannot be used: *Token*"
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'tells the key that cannot be used, and not its value: TmdbSecretUnusable' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $unusable = @{ Token = [byte[]] (1, 2); Session = [byte[]] (1, 2); GuestSession = [byte[]] (1, 2); GuestSessionExpiresAt = 'canary'; UserToken = [byte[]] (1, 2); BaseUri = 'canary' }
                foreach ($key in $unusable.Keys | Sort-Object) {
                    $secret = @{ token = $with.Token; guestsession = 'canary' }
                    $secret[$key] = $unusable[$key]
                    Set-Secret $key -Secret $secret
                    try {
                        Connect-Tmdb -SecretName $key -BaseUri $with.Address
                    } catch {
                        "$($_.FullyQualifiedErrorId -replace ',.*') $_"
                    }
                }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $keys = 'BaseUri', 'GuestSession', 'GuestSessionExpiresAt', 'Session', 'Token', 'UserToken'
            $result.Output | Should -HaveCount $keys.Count
            for ($i = 0; $i -lt $keys.Count; $i++) {
                $result.Output[$i] | Should -BeLike "TmdbSecretUnusable The secret '$($keys[$i])' in the vault 'Home' cannot be used: its key $($keys[$i]) is *"
                $result.Output[$i] | Should -Not -BeLike '*canary*'
            }

            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'refuses a user token or a session that no header or address takes, before any request: TmdbSecretUnusable' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                foreach ($damaged in @{ UserToken = "canary`ncanary" }, @{ UserToken = 'canary' }, @{ UserToken = "$($with.Token)`nx" }, @{ Session = 'canary 1' }, @{ GuestSession = "canary/`u{2028}" }) {
                    Set-Secret Damaged -Secret (@{ Token = $with.Token } + $damaged)
                    try {
                        Connect-Tmdb -SecretName Damaged -BaseUri $with.Address
                    } catch {
                        "$($_.FullyQualifiedErrorId -replace ',.*') $_"
                    }
                }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -HaveCount 5
            $keys = 'UserToken', 'UserToken', 'UserToken', 'Session', 'GuestSession'
            for ($i = 0; $i -lt 5; $i++) {
                $result.Output[$i] | Should -BeLike "TmdbSecretUnusable The secret 'Damaged' in the vault 'Home' cannot be used: its key $($keys[$i]) holds no *"
                $result.Output[$i] | Should -Not -BeLike '*canary*'
            }

            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'takes a user token with white space around it' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                Set-Secret Padded -Secret @{ Token = $with.Token; UserToken = " $($with.Token)`r`n" }
                (Connect-Tmdb -SecretName Padded -BaseUri $with.Address).HasUserToken
            }
            $result.Output | Should -BeTrue -Because "$($result.Message) $($result.Text)"
        }

        It 'refuses a damaged token in a vault before any request: TmdbMalformedCredential' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                Set-Secret Damaged -Secret ($with.Token -replace '\.[^.]*$')
                Connect-Tmdb -SecretName Damaged -BaseUri $with.Address
            }
            $result.ErrorId | Should -Be 'TmdbMalformedCredential'
            $result.Message | Should -BeLike 'vault Home, secret Damaged: *2 of 3 parts*'
            $result.Advice | Should -BeLike '*Save-TmdbConnection -SecretName Damaged -Force*'
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'has a session that was revoked' {
        It 'tells the commands that sign in again and save it, and they work: <Name>' -ForEach @(
            @{ Name = 'default vault'; Connect = @{ SecretName = 'Tmdb' }; Says = 'Sign in again: Connect-Tmdb -SecretName Tmdb -Interactive, then Save-TmdbConnection -SecretName Tmdb -Force.' }
            @{
                Name = 'a named vault'; Connect = @{ SecretName = 'my secret'; Vault = "The family's vault" }
                Says = "Sign in again: Connect-Tmdb -SecretName 'my secret' -Vault 'The family''s vault' -Interactive, then Save-TmdbConnection -SecretName 'my secret' -Vault 'The family''s vault' -Force."
            }
        ) {
            Set-Browser approve bob
            $result = Invoke-NewPowerShell -HomePath $folder -With ($with + @{ Connect = $Connect }) {
                $login = [pscredential]::new('bob', (ConvertTo-SecureString builder -AsPlainText -Force))
                $place = $with.Connect
                $null = Connect-Tmdb -Token $with.Token -BaseUri $with.Address -Credential $login
                Save-TmdbConnection @place
                Remove-TmdbSession -Confirm:$false
                Disconnect-Tmdb

                # When connecting, and when the session ends later.
                try { Connect-Tmdb @place } catch { $_.ErrorDetails.RecommendedAction }
                $null = Connect-Tmdb @place -SkipValidation
                try { Add-TmdbFavorite 550 } catch { $_.ErrorDetails.RecommendedAction; $advice = $_.ErrorDetails.RecommendedAction }

                $commands = $advice -replace '^Sign in again: ' -replace '\.$' -split ', then '
                $null = & ([scriptblock]::Create($commands[0]))
                & ([scriptblock]::Create($commands[1]))
                Disconnect-Tmdb
                (Connect-Tmdb @place).UserName
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -Be $Says, $Says, 'bob'
            Clear-Browser
        }

        It 'leaves out what was saved of another user when somebody signs in anew' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $login = [pscredential]::new('bob', (ConvertTo-SecureString builder -AsPlainText -Force))
                Set-Secret Old -Secret @{ Token = $with.Token; BaseUri = $with.Address; Session = 'x y'; UserToken = "a`nb" }
                $connection = Connect-Tmdb -SecretName Old -Credential $login
                "$($connection.UserName) $($connection.HasUserToken) $($connection.CredentialSource)"
            }
            $result.Output | Should -Be 'bob False vault Home, secret Old' -Because "$($result.Message) $($result.Text)"
        }
    }

    Context 'is the wrong one' {
        It 'tells a vault that there is not, for <Command>: TmdbVaultNotFound' -ForEach @(
            @{ Command = 'Connect-Tmdb'; Script = { Connect-Tmdb -SecretName Tmdb -Vault Nowhere -BaseUri $with.Address } }
            @{ Command = 'Save-TmdbConnection'; Script = { $null = Connect-Tmdb -Token $with.ApiKey -BaseUri $with.Address -SkipValidation; Save-TmdbConnection Tmdb -Vault Nowhere } }
            @{ Command = 'Save-TmdbConnection -Force'; Script = { $null = Connect-Tmdb -Token $with.ApiKey -BaseUri $with.Address -SkipValidation; Save-TmdbConnection Tmdb -Vault Nowhere -Force } }
        ) {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with $Script
            $result.ErrorId | Should -Be 'TmdbVaultNotFound'
            $result.Message | Should -BeLike "*'Nowhere'*"
            $result.Advice | Should -BeLike '*Get-SecretVault*'
        }

        It 'tells that there is no default vault: TmdbVaultNotFound' {
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                Set-SecretVaultDefault -ClearDefault
                $null = Connect-Tmdb -Token $with.ApiKey -BaseUri $with.Address -SkipValidation
                Save-TmdbConnection Tmdb
            }
            $result.ErrorId | Should -Be 'TmdbVaultNotFound'
            $result.Message | Should -BeLike '*no default vault*'
        }

        It 'tells a secret that there is not, in <Where>: TmdbSecretNotFound' -ForEach @(
            @{ Where = 'the vault'; Vault = @{ Vault = 'Home' }; Name = 'Nothing' }
            @{ Where = 'any vault'; Vault = @{}; Name = 'Nothing' }
            @{ Where = 'the vault, with locked in its name'; Vault = @{ Vault = 'Home' }; Name = 'Unlocked' }
            @{ Where = 'any vault, with wildcards in its name'; Vault = @{}; Name = 'Tm*' }
        ) {
            $result = Invoke-NewPowerShell -HomePath $folder -With ($with + @{ Name = $Name; Vault = $Vault }) {
                Set-Secret Tmdb -Secret $with.Token
                $vault = $with.Vault
                Connect-Tmdb -SecretName $with.Name @vault -BaseUri $with.Address
            }
            $result.ErrorId | Should -Be 'TmdbSecretNotFound'
            $result.Message | Should -BeLike "*'$([WildcardPattern]::Escape($Name))'*"
            $result.Advice | Should -BeLike '*Get-SecretInfo*'
        }

        It 'tells a vault that is locked, whatever is done: TmdbVaultLocked' {
            $locked = Invoke-NewPowerShell -HomePath $folder {
                $password = ConvertTo-SecureString opensesame -AsPlainText -Force
                Reset-SecretStore -Scope CurrentUser -Authentication Password -Password $password -Interaction None -Force -WarningAction Ignore
            }
            $locked.ErrorId | Should -BeNullOrEmpty -Because "$($locked.Message) $($locked.Text)"
            $result = Invoke-NewPowerShell -HomePath $folder -With $with {
                $told = {
                    param($Script)
                    try { & $Script } catch { "$($_.FullyQualifiedErrorId -replace ',.*') $_ $($_.ErrorDetails.RecommendedAction)" }
                }
                & $told { Connect-Tmdb -SecretName Tmdb -Vault Home -BaseUri $with.Address }
                & $told { Connect-Tmdb -SecretName Tmdb -BaseUri $with.Address }
                & $told { Connect-Tmdb -SecretName 'T*' -BaseUri $with.Address }
                $null = Connect-Tmdb -Token $with.ApiKey -BaseUri $with.Address -SkipValidation
                & $told { Save-TmdbConnection Tmdb -Vault Home }
                & $told { Save-TmdbConnection Tmdb -Force }
                Unlock-SecretStore -Password (ConvertTo-SecureString opensesame -AsPlainText -Force)
                Save-TmdbConnection Tmdb -Force
                (Connect-Tmdb -SecretName Tmdb -Vault Home -BaseUri $with.Address).CredentialKind.ToString()
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $result.Output | Should -HaveCount 6
            $result.Output[0..4] | ForEach-Object { $_ | Should -BeLike 'TmdbVaultLocked*locked*Unlock-SecretStore*' }
            $result.Output[5] | Should -Be 'ApiKey'
        }
    }

    Context 'completes' {
        BeforeAll {
            # What comes for the word at the end of a line. The first Tab of a session may be too early for SecretManagement.
            $complete = @'
                function Get-Completion {
                    param([string] $Line)

                    foreach ($attempt in 1..200) {
                        $found = @((TabExpansion2 $Line $Line.Length).CompletionMatches | Where-Object ResultType -EQ ParameterValue)
                        if ($found) { break }
                        [System.Threading.Thread]::Sleep(50)
                    }

                    , @($found.CompletionText)
                }
'@
        }

        It 'the names of vaults and secrets, quoted where it has to be' {
            $result = Invoke-NewPowerShell -HomePath $folder -With ($with + @{ Complete = $complete }) {
                . ([scriptblock]::Create($with.Complete))
                foreach ($name in 'Tmdb', 'my secret', "it's mine", 'say "hi"', '$(exit)', 'a[1]*') { Set-Secret $name -Secret x -Vault Home }
                @{
                    Vaults = Get-Completion 'Connect-Tmdb -SecretName x -Vault '
                    SaveVaults = Get-Completion 'Save-TmdbConnection -Vault Ho'
                    Begun = Get-Completion "Connect-Tmdb -SecretName x -Vault 'The fam"
                    Secrets = Get-Completion 'Connect-Tmdb -Vault Home -SecretName '
                    Save = Get-Completion 'Save-TmdbConnection -Vault Home T'
                    Quoted = Get-Completion "Connect-Tmdb -Vault Home -SecretName 'my s"
                    QuotedQuote = Get-Completion "Connect-Tmdb -Vault Home -SecretName 'it''s m"
                    DoubleQuoted = Get-Completion 'Connect-Tmdb -Vault Home -SecretName "my s'
                    NoVault = Get-Completion 'Connect-Tmdb -SecretName Tm'
                    Errors = $Error.Count
                }
            }
            $result.ErrorId | Should -BeNullOrEmpty -Because "$($result.Message) $($result.Text)"
            $found = $result.Output[0]
            $found.Vaults | Should -Be 'Home', "'The family''s vault'"
            $found.SaveVaults | Should -Be 'Home'
            $found.Begun | Should -Be "'The family''s vault'"
            $found.Secrets | Sort-Object | Should -Be (@("'`$(exit)'", "'a[1]*'", "'it''s mine'", "'my secret'", "'say `"hi`"'", 'Tmdb') | Sort-Object)
            $found.Save | Should -Be 'Tmdb'
            $found.Quoted | Should -Be "'my secret'"
            $found.QuotedQuote | Should -Be "'it''s mine'"
            $found.DoubleQuoted | Should -Be "'my secret'"
            $found.NoVault | Should -Be 'Tmdb'
            $found.Errors | Should -Be 0
        }
    }
}

Describe 'Without SecretManagement' {
    BeforeAll {
        . $PSScriptRoot/Helpers/Common.ps1
    }

    It 'tells how to install it: TmdbSecretManagementMissing from <Command>' -ForEach @(
        @{ Command = 'Connect-Tmdb'; Script = { Connect-Tmdb -SecretName Tmdb } }
        @{ Command = 'Connect-Tmdb -Vault'; Script = { Connect-Tmdb -SecretName Tmdb -Vault Home } }
        @{ Command = 'Save-TmdbConnection'; Script = { $null = Connect-Tmdb -Token ('f' * 32) -SkipValidation; Save-TmdbConnection Tmdb } }
        @{ Command = 'Save-TmdbConnection -Force'; Script = { $null = Connect-Tmdb -Token ('f' * 32) -SkipValidation; Save-TmdbConnection Tmdb -Vault Home -Force } }
    ) {
        $result = Invoke-NewPowerShell ([scriptblock]::Create("Import-Module Microsoft.PowerShell.Utility, Microsoft.PowerShell.Management; `$env:PSModulePath = ''; $Script"))
        $result.ErrorId | Should -Be 'TmdbSecretManagementMissing'
        $result.Message | Should -BeLike '*Microsoft.PowerShell.SecretManagement*not installed*'
        $result.Advice | Should -BeLike '*Install-PSResource Microsoft.PowerShell.SecretManagement*'
    }

    It 'connects without it' {
        $result = Invoke-NewPowerShell {
            Import-Module Microsoft.PowerShell.Utility, Microsoft.PowerShell.Management
            $env:PSModulePath = ''
            (Connect-Tmdb -Sandbox -Guest).SessionKind.ToString()
        }
        $result.Output | Should -Be 'Guest' -Because "$($result.Message) $($result.Text)"
    }

    It 'completes nothing and fails at nothing' {
        $result = Invoke-NewPowerShell {
            Import-Module Microsoft.PowerShell.Utility, Microsoft.PowerShell.Management
            $env:PSModulePath = ''
            $Error.Clear()
            foreach ($line in 'Connect-Tmdb -SecretName x -Vault ', 'Connect-Tmdb -SecretName ', 'Save-TmdbConnection ') {
                @((TabExpansion2 $line $line.Length).CompletionMatches | Where-Object ResultType -EQ ParameterValue).Count
            }

            $Error.Count
        }
        $result.Output | Should -Be 0, 0, 0, 0 -Because "$($result.Message) $($result.Text)"
    }
}
