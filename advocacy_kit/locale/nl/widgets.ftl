widgets-interactive = interactive: { $value } kan niet. Kies uit: { $allowed }.
