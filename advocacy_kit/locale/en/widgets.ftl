widgets-interactive = interactive: { $value } is not possible. Choose from: { $allowed }.
